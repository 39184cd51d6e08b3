import { columnsOf } from '../src/report/columns.ts'
import { xmlText } from '../src/report/xml.ts'

const CELL = 8.4
const LINE = 19
const MARGIN = 16

/** What a terminal makes of the codes that the reports use. */
const COLOURS: Readonly<Record<string, string>> = { 31: '#ff7b72', 33: '#e3b341', 34: '#79c0ff', 36: '#56d4dd' }

/** A terminal's text with its colours as an SVG image, every stretch of it held to its columns whatever the font. */
export function terminalPicture(output: string): string {
  const lines = output.trimEnd().split('\n')
  const plain = lines.map((line) => line.replace(CODE, ''))
  const width = Math.ceil(Math.max(...plain.map(columnsOf)) * CELL + 2 * MARGIN)
  const height = Math.ceil(lines.length * LINE + 2 * MARGIN)
  const rows = lines.map((line, i) => row(line, MARGIN + (i + 0.75) * LINE))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xmlText(plain.join(' ').replace(/\s+/g, ' '))}">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${rows.filter((text) => text !== '').join('\n')}
</g>
</svg>
`
}

// “ESC[31m”
const CODE = /\p{Cc}\[(?<code>\d+)m/gu
// SVG makes one space of many: words with more between them are placed each for itself.
const WORDS = /\S+(?: \S+)*/g

function row(line: string, y: number): string {
  let column = 0
  let colour: string | undefined
  let weight: 'bold' | 'dim' | undefined
  const spans: string[] = []
  let from = 0
  const add = (text: string) => {
    const style = [
      ...(colour === undefined ? [] : [` fill="${colour}"`]),
      ...(weight === 'bold' ? [' font-weight="bold"'] : weight === 'dim' ? [' opacity="0.6"'] : []),
    ].join('')
    for (const { 0: words, index } of text.matchAll(WORDS)) {
      const x = (MARGIN + (column + columnsOf(text.slice(0, index))) * CELL).toFixed(1)
      const length = (columnsOf(words) * CELL).toFixed(1)
      const held = `x="${x}" textLength="${length}" lengthAdjust="spacingAndGlyphs"`
      spans.push(`<tspan ${held}${style}>${xmlText(words)}</tspan>`)
    }
    column += columnsOf(text)
  }
  for (const match of line.matchAll(CODE)) {
    add(line.slice(from, match.index))
    from = match.index + match[0].length
    const code = match.groups!.code!
    if (code === '39') colour = undefined
    else if (code === '1' || code === '2') weight = code === '1' ? 'bold' : 'dim'
    else if (code === '22' || code === '0') weight = undefined
    else colour = COLOURS[code] ?? colour
  }
  add(line.slice(from))
  return spans.length === 0 ? '' : `<text y="${y.toFixed(1)}">${spans.join('')}</text>`
}
