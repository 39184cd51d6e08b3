import type { Finding } from '../rule.ts'
import { drawnLine } from './drawn-line.ts'
import type { Mark } from './excerpt.ts'
import { excerpt } from './excerpt.ts'
import type { Paint } from './paint.ts'
import { paintIn } from './paint.ts'
import { placeOf } from './place.ts'
import type { Report, ReportOptions } from './report.ts'
import { visible } from './visible.ts'
import { filled } from './wrap.ts'

/** Places drawn for one finding; the rest are named in one line. */
const MOST_DRAWN = 4
const NARROWEST = 40

/** The report for people: every finding with its places, the sentences in view and the words underlined. */
export function stylish(report: Report, { color, width }: ReportOptions): string {
  const paint = paintIn(color)
  const findings = report.files.flatMap((file) => file.findings)
  return [...findings.map((finding) => drawnFinding(report, finding, width, paint)), summaryLine(report, paint)].join(
    '\n',
  )
}

/** One finding as `stylish` draws it, with a line feed at its end. */
export function drawnFinding(
  report: Pick<Report, 'linesOf'>,
  finding: Finding,
  width: number,
  paint: Paint = paintIn(false),
): string {
  const tone = paint[finding.severity]
  const guards = finding.guards.length === 0 ? '' : paint.faint(` (${finding.guards.join(', ')})`)
  // A file that could not be linted has no words to show.
  const isOfFile = finding.at.start === finding.at.end
  const lines = [
    `${paint.strong(placeOf(report, finding.path, finding.at))}  ${tone(finding.severity)}  ${paint.faint(finding.rule)}${guards}`,
    ...filled(visible(finding.message), Math.max(NARROWEST, width) - 2)
      .split('\n')
      // A line that the wrapping began may begin like a command.
      .map((line) => `  ${paint.strong(visible(line))}`),
    ...(isOfFile ? [] : ['', ...drawnPlaces(report, finding, Math.max(NARROWEST, width), paint)]),
    ...finding.suggestions.map(({ message }) => `    ${paint.other('→')} ${visible(message)}`),
    '',
  ]
  return lines.join('\n')
}

function drawnPlaces(report: Pick<Report, 'linesOf'>, finding: Finding, width: number, paint: Paint): string[] {
  const { path, at, related } = finding
  const shown = related.slice(0, MOST_DRAWN - 1)
  const hidden = related.slice(MOST_DRAWN - 1)
  const numbers = [{ path, at }, ...shown].map((place) => report.linesOf(place.path).positionAt(place.at.end).line)
  const gutter = 4 + String(Math.max(...numbers)).length
  const drawn = (marks: readonly Mark[], file: string) =>
    excerpt(report.linesOf(file), marks, width - gutter - 3).map((line) =>
      drawnLine(line, gutter, finding.severity, paint),
    )
  const ours = shown.filter((other) => other.path === path)
  const lines = drawn([{ at, tone: 'primary' }, ...ours.map(relatedMark)], path)
  for (const file of new Set(shown.map((other) => other.path))) {
    if (file === path) continue
    const theirs = shown.filter((other) => other.path === file)
    lines.push(`  ${paint.strong(placeOf(report, file, theirs[0]!.at))}`, ...drawn(theirs.map(relatedMark), file))
  }
  if (hidden.length > 0) {
    const places = hidden.map((other) => placeOf(report, other.path, other.at))
    lines.push(`    ${paint.faint(`and ${listed(places)}`)}`)
  }
  return lines
}

function relatedMark({ at, note }: Finding['related'][number]): Mark {
  return { at, tone: 'related', note }
}

/** Up to ten places, then how many more. */
function listed(places: readonly string[]): string {
  const shown = places.slice(0, 10)
  const more = places.length - shown.length
  return more === 0 ? shown.join(', ') : `${shown.join(', ')} and ${more} more`
}

function summaryLine(report: Report, paint: Paint): string {
  const { files, stats } = report
  const silenced = files.reduce((sum, file) => sum + file.suppressed.length, 0)
  const mendable = files.flatMap((file) => file.findings).filter((finding) => finding.fix !== undefined).length
  const read = [
    ...(silenced > 0 ? [`${counted(silenced, 'finding')} silenced`] : []),
    counted(stats.sentences, 'sentence'),
    counted(stats.claims, 'claim'),
    `${(stats.milliseconds / 1000).toFixed(stats.milliseconds < 10_000 ? 2 : 0)} s`,
  ]
  const mending = mendable > 0 ? `--fix mends ${mendable === 1 ? 'one' : mendable} of them\n` : ''
  return `${countsOf(report, paint)} ${paint.faint(`(${read.join(', ')})`)}\n${mending}`
}

/** “2 errors, 1 warning in 3 articles”. */
export function countsOf({ summary }: Report, paint: Paint = paintIn(false)): string {
  const { files, errors, warnings, infos } = summary
  const counts = [
    ...(errors > 0 ? [paint.error(counted(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint.warning(counted(warnings, 'warning'))] : []),
    ...(infos > 0 ? [paint.info(counted(infos, 'note'))] : []),
  ]
  const verdict = counts.length === 0 ? 'Nothing found' : counts.join(', ')
  return `${paint.strong(verdict)} in ${counted(files, 'article')}`
}

/** “1 error”, “1,204 claims”. */
function counted(count: number, noun: string): string {
  // Grouped by hand: the first call of toLocaleString takes a quarter of the whole start of Node.
  return `${String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')} ${noun}${count === 1 ? '' : 's'}`
}
