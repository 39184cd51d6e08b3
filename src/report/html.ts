import type { Finding, Severity } from '../rule.ts'
import { SEVERITIES } from '../rule.ts'
import type { Span } from '../text.ts'
import { excerpt } from './excerpt.ts'
import { filterStyle, STYLE } from './html-style.ts'
import { placeOf } from './place.ts'
import type { Report } from './report.ts'
import { countsOf } from './stylish.ts'
import { visible } from './visible.ts'

/** Characters of a line that a card shows; the article below it shows the whole line. */
const CARD_WIDTH = 220
/** An article longer than this is shown by the lines around its places alone. */
const LONGEST_ARTICLE = 60_000

/**
 * The report as one page that needs nothing else and runs nothing: every finding with both places, each linked to its
 * words in the article. The filters are style sheets.
 */
export function html(report: Report): string {
  const numbered = report.files.flatMap((file) => file.findings).map((finding, index) => ({ finding, id: index + 1 }))
  const rules = [...new Set(numbered.map(({ finding }) => finding.rule))].sort()
  const severities = SEVERITIES.filter((severity) => numbered.some(({ finding }) => finding.severity === severity))
  const title = countsOf(report)
  const places = new Map<string, Place[]>()
  for (const place of numbered.flatMap(placesOf)) places.set(place.path, [...(places.get(place.path) ?? []), place])
  const own = new Map<string, Numbered[]>()
  for (const one of numbered) own.set(one.finding.path, [...(own.get(one.finding.path) ?? []), one])
  const sections = [...places.keys()]
    .sort()
    .map((path) => articleSection(report, path, own.get(path) ?? [], places.get(path) ?? []))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(`lint-articles: ${title}`)}</title>
<style>${STYLE}${filterStyle(severities, rules)}</style>
</head>
<body>
<header>
<h1>${text(title)}</h1>
${numbered.length === 0 ? '' : filters(report, numbered, severities, rules)}
</header>
<main>
${sections.join('\n')}
</main>
<footer>${text(report.tool)}</footer>
</body>
</html>
`
}

interface Numbered {
  readonly finding: Finding
  readonly id: number
}

/** A place of a finding: the first is the finding's own. */
interface Place {
  readonly id: string
  readonly path: string
  readonly at: Span
  readonly note: string
  readonly tone: Severity | 'related'
}

function placesOf({ finding, id }: Numbered): Place[] {
  const own = { path: finding.path, at: finding.at, note: finding.message, tone: finding.severity, id: `p${id}` }
  return [own, ...finding.related.map((other, i) => ({ ...other, tone: 'related' as const, id: `p${id}-${i + 1}` }))]
}

function filters(
  report: Report,
  numbered: readonly Numbered[],
  severities: readonly Severity[],
  rules: readonly string[],
): string {
  const box = (id: string, label: string, count: number, title: string) =>
    `<label title="${text(title)}"><input type="checkbox" id="${text(id)}" checked> ${text(label)} <small>${count}</small></label>`
  const bySeverity = severities.map((severity) =>
    box(`show-${severity}`, severity, numbered.filter(({ finding }) => finding.severity === severity).length, ''),
  )
  const byRule = rules.map((rule) =>
    box(
      `show-${rule}`,
      rule,
      numbered.filter(({ finding }) => finding.rule === rule).length,
      report.rules.find((one) => one.id === rule)?.summary ?? '',
    ),
  )
  return `<form aria-label="What is shown"><fieldset><legend>Severity</legend>${bySeverity.join('')}</fieldset>
<fieldset><legend>Rule</legend>${byRule.join('')}</fieldset></form>`
}

function articleSection(report: Report, path: string, own: readonly Numbered[], places: readonly Place[]): string {
  return `<section>
<h2>${text(visible(path))}</h2>
${own.map((one) => card(report, one)).join('\n')}
<details${(report.sourceOf(path) ?? '') === '' ? ' hidden' : ''}><summary>The article</summary>
${articleText(report, path, places)}
</details>
</section>`
}

function card(report: Report, numbered: Numbered): string {
  const { finding, id } = numbered
  const { severity, rule, message, guards, suggestions } = finding
  const weakened = guards.length === 0 ? '' : ` <small>(${text(guards.join(', '))})</small>`
  const ways = suggestions.map((suggestion) => `<li>${text(visible(suggestion.message))}</li>`)
  return `<article class="${severity} rule-${text(rule)}" id="f${id}">
<h3><b>${severity}</b> ${text(visible(message))}</h3>
<p class="rule"><a href="#f${id}">${text(rule)}</a>${weakened}</p>
${placesOf(numbered)
  .map((place, i) => figure(report, place, i === 0))
  .join('\n')}
${ways.length === 0 ? '' : `<ul class="ways">${ways.join('')}</ul>`}
</article>`
}

function figure(report: Report, place: Place, isFirst: boolean): string {
  const lines = excerpt(report.linesOf(place.path), [{ at: place.at, tone: 'primary' }], CARD_WIDTH)
    .filter((line) => line.number !== undefined)
    .map(({ pieces }) =>
      pieces.map((piece) => (piece.tone === 'primary' ? mark(piece.text, place.tone) : text(piece.text))).join(''),
    )
  const note = isFirst ? '' : ` <span>${text(visible(place.note))}</span>`
  return `<figure><figcaption><a href="#${place.id}">${text(placeOf(report, place.path, place.at))}</a>${note}</figcaption>
${lines.join('') === '' ? '' : `<blockquote>${lines.join('<br>')}</blockquote>`}</figure>`
}

function mark(words: string, tone: Place['tone']): string {
  return `<mark class="${tone}">${text(words)}</mark>`
}

/** The source of an article by its lines, the words of every place marked and linked back to their finding. */
function articleText(report: Report, path: string, places: readonly Place[]): string {
  const lines = report.linesOf(path)
  const source = report.sourceOf(path) ?? ''
  const isShown = linesShown(report, path, places, source.length > LONGEST_ARTICLE)
  const rows: string[] = []
  for (let line = 1; line <= lines.lineCount; line++) {
    if (isShown(line)) {
      const { text: words, start } = lines.lineAt(line)
      rows.push(`<li value="${line}">${markedLine(words, start, places)}</li>`)
    } else if (line === 1 || isShown(line - 1)) rows.push('<li class="gap">⋯</li>')
  }
  return `<ol>${rows.join('\n')}</ol>`
}

/** All lines of an article, or those within three lines of a place. */
function linesShown(report: Report, path: string, places: readonly Place[], isLong: boolean) {
  if (!isLong) return () => true
  const near = new Set<number>()
  for (const { at } of places) {
    const first = report.linesOf(path).positionAt(at.start).line
    const last = Math.min(first + 20, report.linesOf(path).positionAt(at.end).line)
    for (let line = first - 3; line <= last + 3; line++) near.add(line)
  }
  return (line: number) => near.has(line)
}

function markedLine(words: string, start: number, places: readonly Place[]): string {
  const end = start + words.length
  const here = places.filter(({ at }) => at.start <= end && Math.max(at.end, at.start + 1) > start)
  if (here.length === 0) return text(visible(words))
  const inside = (offset: number) => offset > start && offset < end
  const cuts = [...new Set([start, ...here.flatMap(({ at }) => [at.start, at.end]).filter(inside), end])].sort(
    (a, b) => a - b,
  )
  const shown = visible(words)
  return cuts
    .map((from, i) => {
      const anchors = here.filter(({ at }) => at.start === from).map(({ id }) => `<a id="${id}"></a>`)
      const to = cuts[i + 1]
      if (to === undefined) return anchors.join('')
      const covering = here.filter(({ at }) => at.start <= from && to <= at.end)
      const piece = shown.slice(from - start, to - start)
      const place = covering[0]
      if (place === undefined) return anchors.join('') + text(piece)
      const finding = place.id.slice(1).split('-')[0]
      return `${anchors.join('')}<a href="#f${finding}" title="${text(covering.map((one) => visible(one.note)).join('; '))}">${mark(piece, place.tone)}</a>`
    })
    .join('')
}

/** Text in HTML, also in attributes. */
function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
