import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes `count` Markdown articles of about 5 kB into a folder: the same bytes every time. */
export function writeArticles(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true })
  for (let i = 0; i < count; i++)
    writeFileSync(join(folder, `article-${String(i).padStart(4, '0')}.md`), articleOf(i, 5_000))
}

/** One article of about `size` characters; `seed` decides its words. */
export function articleOf(seed: number, size: number): string {
  const next = numbers(seed + 1)
  const parts = [
    `---\ntitle: "${name(next)} opens the ${pick(next, THINGS)} in ${pick(next, PLACES)}"\ndate: 20${10 + (next() % 15)}-0${1 + (next() % 9)}-1${next() % 10}\nauthor: ${name(next)}\n---\n`,
  ]
  let length = parts[0]!.length
  while (length < size) {
    const part = PARTS[next() % PARTS.length]!(next)
    parts.push(part)
    length += part.length + 1
  }
  return parts.join('\n')
}

type Next = () => number

/** A small linear congruential generator: all that a benchmark asks of chance. */
function numbers(seed: number): Next {
  let state = (seed * 2654435761) >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 8
  }
}

function pick(next: Next, from: readonly string[]): string {
  return from[next() % from.length]!
}

const FIRST =
  'Ana Bram Chidi Dalia Edwin Farah Greta Hugo Ines Jonas Kirsi Lamin Mara Nils Orla Pavel Quinn Rosa Sami Tove'.split(
    ' ',
  )
const LAST =
  'Aalto Berg Costa Dahl Eriksen Ferreira Grant Haddad Ivers Jansen Kovac Lind Moreau Novak Okafor Prado Quist Ruiz Sato Tamm'.split(
    ' ',
  )
const PLACES =
  'Aveiro Bergen Cork Delft Evora Faro Ghent Halden Inverness Jyväskylä Kotor Leiria Malmö Narva Ostend Porto'.split(
    ' ',
  )
const THINGS = ['ferry line', 'harbour', 'library', 'tram', 'bridge', 'swimming pool', 'observatory', 'market hall']
const ROLES = ['mayor', 'harbour master', 'chief librarian', 'head of the council', 'minister of transport', 'engineer']
const MONTHS = 'January March May July August October December'.split(' ')
const CLAUSES = [
  'while the old one stays open until the summer',
  'although the council had asked for more time',
  'as *most* of the neighbours had hoped',
  'after two years of [planning](https://example.org/plan)',
  'because the tide leaves no other way',
]

function name(next: Next): string {
  return `${pick(next, FIRST)} ${pick(next, LAST)}`
}

function sentence(next: Next): string {
  const place = pick(next, PLACES)
  const number = (next() % 9000) + 100
  switch (next() % 8) {
    case 0:
      return `The ${pick(next, ROLES)} of ${place}, ${name(next)}, opened the ${pick(next, THINGS)} on ${1 + (next() % 28)} ${pick(next, MONTHS)} 20${10 + (next() % 15)}, ${pick(next, CLAUSES)}.`
    case 1:
      return `It cost €${(number / 100).toFixed(1)} million, which is ${1 + (next() % 60)}% more than planned.`
    case 2:
      return `“We have waited long enough,” said ${name(next)}, ${pick(next, ROLES)} of ${place}.`
    case 3:
      return `About ${number.toLocaleString('en')} people came from ${place} and ${pick(next, PLACES)}, ${pick(next, CLAUSES)}.`
    case 4:
      return `The ${pick(next, THINGS)} is ${number} metres (${Math.round(number * 3.281)} feet) long and was built in ${1900 + (next() % 120)}.`
    case 5:
      return `${name(next)}, ${20 + (next() % 60)}, has lived in **${place}** since ${1950 + (next() % 70)}.`
    case 6:
      return `Nobody in ${place} remembers who had the idea, ${pick(next, CLAUSES)}, and \`route ${number % 100}\` still runs.`
    default:
      return `Work went on ${pick(next, CLAUSES)}, so the ${pick(next, THINGS)} will open a year later.`
  }
}

function paragraph(next: Next): string {
  return `${Array.from({ length: 3 + (next() % 4) }, () => sentence(next)).join(' ')}\n`
}

const PARTS: readonly ((next: Next) => string)[] = [
  paragraph,
  paragraph,
  paragraph,
  paragraph,
  (next) => `## The ${pick(next, THINGS)} of ${pick(next, PLACES)}\n`,
  (next) =>
    `What the council wants:\n\n${Array.from({ length: 3 + (next() % 3) }, () => `- a ${pick(next, THINGS)} in ${pick(next, PLACES)}`).join('\n')}\n`,
  (next) => {
    const rows = Array.from({ length: 4 }, () => [pick(next, PLACES), next() % 900] as const)
    const total = rows.reduce((sum, [, votes]) => sum + votes, 0)
    return `| Town | Votes |\n|---|---|\n${[...rows, ['Total', total] as const].map(([town, votes]) => `| ${town} | ${votes} |`).join('\n')}\n`
  },
]
