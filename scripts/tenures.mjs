// Writes src/facts/tenure-table.ts from a list of tenures, one JSON object a line. Run by hand when the list changes:
//   node scripts/tenures.mjs TENURES.jsonl
import { readFileSync, writeFileSync } from 'node:fs'

const rows = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

/** What a reader of a finding knows a source by. */
const PUBLISHERS = [
  [/factbook/i, 'CIA World Factbook'],
  [/every-politician-scrapers/, 'Wikidata'],
  [/congress-legislators/, 'congress-legislators'],
  [/HistoryAtState/, 'Office of the Historian'],
  [/world-leaders-current/, 'world-leaders-current'],
]
const sources = []
const sourceOf = (written) => {
  const bare = written
    .replace(/^(https?:\/\/[^/]+).*/, '$1')
    .replace(/(@[0-9a-f]{7,12}).*/, '$1')
    .replace(/\/html\/holders21\.csv/, '')
  const publisher =
    PUBLISHERS.find(([pattern]) => pattern.test(bare))?.[1] ??
    bare.replace(/^https?:\/\/(?:www\.)?/, '').replace(/@.*/, '')
  // One commit a repository is enough to find a row again; the publisher's name is what a finding shows.
  const line = publisher
  if (!sources.includes(line)) sources.push(line)
  return sources.indexOf(line).toString(36)
}
/** Days since 1900-01-01 in base 36; a year or month alone is widened to its first or last day. */
const day = (written, edge) => {
  if (written === null || written === undefined) return ''
  const [year, month, date] = written.split('-').map(Number)
  const at =
    date !== undefined
      ? Date.UTC(year, month - 1, date)
      : edge === 'start'
        ? Date.UTC(year, (month ?? 1) - 1, 1)
        : Date.UTC(month === undefined ? year + 1 : year, month === undefined ? 0 : month, 0)
  const days = Math.round((at - Date.UTC(1900, 0, 1)) / 86_400_000)
  return days.toString(36)
}
const clean = (text) =>
  text
    .replace(/[~;|,\n`$\\]/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
const KIND = { 'head of state': 's', 'head of government': 'g' }
const offices = new Map()
for (const row of rows) {
  const key = [clean(row.office), clean(row.jurisdiction), clean(row.role), KIND[row.roleGroup] ?? ''].join('|')
  const flags = `${row.acting ? 'a' : ''}${row.uncertain ? 'u' : ''}${row.endBasis === 'successor' ? 's' : ''}`
  const aliases = row.aliases.map(clean).filter((alias) => alias.length < 40 && alias !== row.holder)
  const line = [
    clean(row.holder),
    aliases.join(','),
    day(row.start, 'start'),
    day(row.end, 'end'),
    flags,
    day(row.asOf, 'end'),
    sourceOf(row.source),
  ].join('~')
  if (!offices.has(key)) offices.set(key, [])
  offices.get(key).push(line)
}
const table = [...offices].map(([key, lines]) => `${key}|${lines.join(';')}`).join('\n')
writeFileSync(
  'src/facts/tenure-table.ts',
  `// Written by scripts/tenures.mjs: ${rows.length} tenures of ${offices.size} offices, facts of public-domain and CC0 lists.
// office|jurisdiction|role|s (state) or g (government)|holder~aliases~start~end~flags~known until~source; …
// Days count from 1900-01-01 in base 36. Flags: a acting, u uncertain, s the end is the successor's start.
export const SOURCES = ${JSON.stringify(sources)}
export const TENURES = \`
${table}
\`
`,
)
