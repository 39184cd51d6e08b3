import type { AcronymFact } from '../src/claims/across.ts'
import { facing } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'acronym-drift',
  summary: 'Two articles expand one acronym differently.',
  docs: `
“SPR (Shared Pattern Roster)” on one page and “SPR (Smart Planning and Rostering)” on another: readers look for two things. The
rule compares what two articles about one matter write out for an acronym.

Silent about forms of one word (quote and quotation, program and programming), about names without a word in common, which may
be two things, and where an article gives both.

On 2,557 edited articles: 1 finding, true. On the 391 labelled cases, which it was developed on: 1 finding, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles, names }) {
    const told = new Set<string>()
    for (const { one, other, tie } of facing(
      articles,
      ({ acronyms }) => acronyms,
      ({ acronym }) => acronym,
    )) {
      const identity = [one.acronym, ...[one.expansion, other.expansion].sort()]
      if (areAlike(one, other) || !areRelated(one, other) || told.has(identity.join('\0'))) continue
      if (names.areOne(one.expansion, other.expansion)) continue
      if (tie.one.acronyms.some((known) => known.acronym === one.acronym && areAlike(known, other))) continue
      if (tie.other.acronyms.some((known) => known.acronym === one.acronym && areAlike(known, one))) continue
      told.add(identity.join('\0'))
      yield {
        message: `${other.acronym} stands for “${other.expansion}” here, but for “${one.expansion}” in ${one.path}`,
        path: other.path,
        at: other.at,
        related: [{ path: one.path, at: one.at, note: `“${one.expansion}” here` }],
        guards: [...other.guards, ...one.guards],
        identity,
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The tide is measured by Halden Harbour with CTM (Coastal Tide Monitor).',
        path: 'b.md',
        folder: { 'a.md': 'Halden Harbour has bought a CTM (Continuous Tide Meter).' },
        at: 'Coastal Tide Monitor',
        related: ['Continuous Tide Meter'],
        message: 'CTM stands for “Coastal Tide Monitor” here, but for “Continuous Tide Meter” in a.md',
      },
      {
        article: 'Halden Harbour asked the Regional Rescue Board (RRB) for a boat.',
        path: 'b.md',
        folder: { 'a.md': 'The River Rescue Board (RRB) has no boat for Halden Harbour.' },
        at: 'Regional Rescue Board',
        related: ['River Rescue Board'],
        message: 'RRB stands for “Regional Rescue Board” here, but for “River Rescue Board” in a.md',
      },
      {
        article: 'The Northern Ferry Association (NFA) met in Halden Harbour.',
        path: 'b.md',
        folder: { 'a.md': 'Halden Harbour left the National Ferry Association (NFA).' },
        at: 'Northern Ferry Association',
        related: ['National Ferry Association'],
        message: 'NFA stands for “Northern Ferry Association” here, but for “National Ferry Association” in a.md',
      },
    ],
    passes: [
      {
        article: 'The tide is measured by Halden Harbour with CTM (Continuous Tide Meter).',
        folder: { 'a.md': 'Halden Harbour has bought a CTM (Continuous Tide Meter).' },
        because: 'both write the same',
      },
      {
        article: 'Halden Harbour sent a Request for Quotation (RFQ).',
        folder: { 'a.md': 'Halden Harbour answered the Request for Quotes (RFQ).' },
        because: 'a quote is a quotation',
      },
      {
        article: 'The Halden Harbour cat is a British Shorthair Cat (BSC).',
        folder: { 'a.md': 'Halden Harbour reads the Baltic Sea Chronicle (BSC).' },
        because: 'a cat and a newspaper',
      },
      {
        article: 'The Northern Ferry Association (NFA) met in Halden.',
        folder: { 'a.md': 'Port Ellis left the National Ferry Association (NFA).' },
        because: 'nothing ties the two articles together',
      },
      {
        article:
          'The Northern Ferry Association (NFA) is not the National Ferry Association (NFA), says Halden Harbour.',
        folder: { 'a.md': 'Halden Harbour left the National Ferry Association (NFA).' },
        because: 'one article knows both',
      },
      {
        article: 'The NFA met in Halden Harbour.',
        folder: { 'a.md': 'Halden Harbour left the National Ferry Association (NFA).' },
        because: 'only one writes it out',
      },
    ],
  },
})

/** Words that begin alike are forms of one word: “quote”, “quotation”. */
function areAlike(a: AcronymFact, b: AcronymFact): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  return short.words.every((word) => isAmong(word, long))
}

/** Names without a word in common may be two things of one acronym. */
function areRelated(a: AcronymFact, b: AcronymFact): boolean {
  return a.words.some((word) => isAmong(word, b))
}

function isAmong(word: string, { words }: AcronymFact): boolean {
  return words.some(
    (other) => other.slice(0, ROOT) === word.slice(0, ROOT) || other.startsWith(word) || word.startsWith(other),
  )
}

const ROOT = 4
