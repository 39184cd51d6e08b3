import type { Severity } from '../rule.ts'
import type { DrawnLine, Piece } from './excerpt.ts'
import type { Paint } from './paint.ts'

/** A line of an excerpt behind its number, coloured. */
export function drawnLine({ number, pieces }: DrawnLine, gutter: number, severity: Severity, paint: Paint): string {
  const label = paint.faint(`${(number === undefined ? '' : String(number)).padStart(gutter)} │`)
  const painted = pieces.map(({ text, tone }: Piece) => {
    if (tone === 'plain') return text
    return tone === 'primary' ? paint[severity](text) : tone === 'related' ? paint.other(text) : paint.faint(text)
  })
  return `${label} ${painted.join('')}`.trimEnd()
}
