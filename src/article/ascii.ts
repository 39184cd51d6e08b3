/** The ASCII characters that the scanners tell apart, and the classes of Markdown: "punctuation" is CommonMark's. */
export const TAB = 9
export const CARRIAGE_RETURN = 13
export const SPACE = 32
export const EXCLAMATION = 33
export const HASH = 35
export const AMPERSAND = 38
export const OPEN_PARENTHESIS = 40
export const ASTERISK = 42
export const PLUS = 43
export const HYPHEN = 45
export const SLASH = 47
export const LESS_THAN = 60
export const GREATER_THAN = 62
export const QUESTION = 63
export const OPEN_BRACKET = 91
export const BACKSLASH = 92
export const CLOSE_BRACKET = 93
export const CARET = 94
export const UNDERSCORE = 95
export const BACKTICK = 96
export const TILDE = 126

export function isAsciiDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

export function isAsciiLetter(code: number): boolean {
  return (code > 64 && code < 91) || (code > 96 && code < 123)
}

export function isAsciiPunctuation(code: number): boolean {
  return (code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97) || (code > 122 && code < 127)
}
