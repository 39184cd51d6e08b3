/** Text in a fence that nothing inside it can close. */
export function fenced(text: string, language = 'text'): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${fence}${language}\n${text}\n${fence}`
}

/** Text as inline code that nothing inside it can close. */
export function codeSpan(text: string): string {
  const oneLine = text.replace(/[\r\n]+/g, ' ')
  const run = longestRun(oneLine)
  if (run === 0) return `\`${oneLine}\``
  const ticks = '`'.repeat(run + 1)
  return `${ticks} ${oneLine} ${ticks}`
}

/** Markdown text in a cell of a table. */
export function tableCell(markdown: string): string {
  return markdown.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|')
}

/** Plain text that Markdown shows as it is: no emphasis, link, image, mention, formula, HTML or reference. */
export function plainText(text: string): string {
  return text
    .replace(/[\r\n]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]#|~$@]|:(?=\/\/)|\.(?<=\bwww\.)/gi, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** The longest run of backticks. */
function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length))
}
