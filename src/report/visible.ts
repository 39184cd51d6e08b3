/** Signs that steer a terminal or turn the reading direction round instead of showing themselves. */
const STEERING = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\ufeff]/gu

/** “##[” anywhere, or “::” at the start, of a line is a command to the log of GitHub Actions. */
const OLD_COMMAND = /##\[/g
const COMMAND = /^(\s*):(?=:)/

/**
 * Text of an article, or a file's name, as it may be shown on one line of a terminal or a log: nothing in it is obeyed.
 * Its length stays the same, so offsets into it stay right.
 */
export function visible(text: string): string {
  return text.replace(STEERING, shown).replace(OLD_COMMAND, '##❲').replace(COMMAND, '$1∶')
}

/** White space as a space, other C0 signs as their Unicode pictures (ESC as ␛), the rest as the replacement character. */
function shown(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 9 && code <= 13) return ' '
  if (code < 32) return String.fromCharCode(0x2400 + code)
  return code === 127 ? '␡' : '\ufffd'
}
