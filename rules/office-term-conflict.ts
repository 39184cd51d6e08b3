import type { Claim, Claims, Guard } from '../src/claims/claim.ts'
import type { Subject } from '../src/claims/subjects.ts'
import { isDeclaredAt } from '../src/facts/holders.ts'
import type { Tenure } from '../src/facts/tenures.ts'
import { daysOf, mayHaveHeld, mayHaveMet, sourceOf, termOf } from '../src/facts/tenures.ts'
import { MARGIN, type Terms } from '../src/facts/terms.ts'
import { civilDate, dayInWords } from '../src/language/calendar.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'
import type { Span } from '../src/text.ts'

type Term = Claim<'term-in-office'>

export default defineRule({
  id: 'office-term-conflict',
  summary: 'Somebody is in an office at a time when, by the table of terms, it was another’s.',
  docs: `
The rule knows when some 1,500 heads of state and government, US secretaries and heads of international bodies were in
office since about 1990 (for the United States, the United Kingdom, Germany and France since the Second World War or shortly after), each with a source and the day to which it speaks.

- **error**: two people are said to be in office today whose terms never met ("The Biden administration has sought …"
  beside "U.S. Secretary of State Marco Rubio").
- **warning**: somebody is in office at the date of the article, or on a date that the sentence gives, more than 45 days
  outside every term.

- **warning**: somebody acts in an office in a year outside those that the article itself gives ("served as mayor from 1994 to 2002 …
  Mayor Stroud opened the pool in 2006").

It is silent about names that several holders bear, about former, acting and uncertain holders, about courtesy titles of
former US office-holders, about history, and about terms that were open when the table was made. It never says who held
the office instead.

On 2,557 edited articles, 350 news reports and 103 encyclopaedia articles: no finding. On the 391 labelled cases, which it was developed on: 20 findings, none false; 13 of the 19 mistakes of its kind are found, by it or another rule.
`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    const bound = claims.of('term-in-office').flatMap((claim) => {
      const terms = termsOf(claim, facts.terms)
      return terms.length === 0 ? [] : [{ claim, terms }]
    })
    yield* neverTogether(bound)
    yield* outsideOwnSpell(claims)
    const [reference] = claims.of('reference-date')
    for (const { claim, terms } of bound) {
      const { at } = claim.value
      if (at.by === 'date')
        yield* outsideTerm(
          claim,
          terms,
          facts.terms,
          at.from,
          at.to,
          `${at.from === at.to ? 'on' : 'in'} ${at.written}`,
        )
      else if (at.by === 'now' && reference !== undefined)
        yield* outsideTerm(
          claim,
          terms,
          facts.terms,
          reference.value.date,
          reference.value.date,
          `on ${dayInWords(reference.value.day)}, the date of the article`,
        )
    }
  },
  examples: {
    flags: [
      {
        article: 'In May 1972 Prime Minister Harold Wilson opened the viaduct in the rain.',
        at: 'Prime Minister Harold Wilson',
        severity: 'warning',
        message:
          'Harold Wilson was prime minister of the United Kingdom 16 October 1964 to 19 June 1970, 4 March 1974 to 5 April 1976, not in May 1972 (archontology.org, 22 November 2026)',
      },
      {
        article:
          'U.S. Secretary of State Marco Rubio met the fishermen.\n\nThe Biden administration has sought a quota since the spring.\n',
        at: 'The Biden administration has sought',
        related: ['U.S. Secretary of State Marco Rubio'],
        message:
          'Joe Biden (president of the United States, 20 January 2021 to 20 January 2025) and Marco Rubio (secretary of state of the United States, since 21 January 2025) were never in office together',
      },
      {
        article:
          'French President Nicolas Sarkozy met German Chancellor Olaf Scholz in Metz, and the two agreed on a timetable for trains.\n',
        at: 'German Chancellor Olaf Scholz',
        related: ['French President Nicolas Sarkozy'],
        message:
          'Olaf Scholz (chancellor of Germany, 8 December 2021 to 6 May 2025) and Nicolas Sarkozy (president of France, 16 May 2007 to 15 May 2012) were never in office together',
      },
      {
        article: 'Prime Minister Gordon Brown opened the tunnel in March 2014, in the rain.\n',
        at: 'Prime Minister Gordon Brown',
        message:
          'Gordon Brown was prime minister of the United Kingdom from 27 June 2007 to 11 May 2010, not in March 2014 (Wikidata, 23 July 2022)',
        severity: 'warning',
      },
      {
        article:
          '---\ndate: 2019-06-03\n---\n\nThe plan was welcomed on Monday by Canadian Prime Minister Stephen Harper.\n',
        at: 'Canadian Prime Minister Stephen Harper',
        message:
          'Stephen Harper was prime minister of Canada from 6 February 2006 to 4 November 2015, not on 3 June 2019, the date of the article (Wikidata, 16 July 2022)',
        severity: 'warning',
      },
      {
        article: 'In 1999, German Chancellor Helmut Kohl opened the lock at Datteln.\n',
        at: 'German Chancellor Helmut Kohl',
        message:
          'Helmut Kohl was chancellor of Germany from 4 October 1982 to 27 October 1998, not in 1999 (CIA World Factbook, 1 July 1998, and the successor’s start)',
        severity: 'warning',
      },
      {
        article:
          'Ada Lind, who has died at 83, served as mayor from 1994 to 2002. Mayor Ada Lind opened the pool in 2006 with a jump.',
        at: 'Mayor Ada Lind',
        related: ['mayor from 1994 to 2002'],
        message: 'Ada Lind acts as mayor in 2006 here, but the article gives “mayor from 1994 to 2002” for that office',
        severity: 'warning',
      },
      {
        article:
          'Ada Lind, who has been curator since 2018, knows the house. It was she who, as its curator, bought the boat in 2014.',
        at: 'curator, bought the boat in 2014',
        related: ['curator since 2018'],
        message: 'Ada Lind acts as curator in 2014 here, but the article gives “curator since 2018” for that office',
        severity: 'warning',
      },
      {
        article: 'During Ronald Reagan’s presidency, in 1991, the mural was listed.',
        at: 'Ronald Reagan’s presidency',
        message:
          'Ronald Reagan was president of the United States from 20 January 1981 to 20 January 1989, not in 1991 (congress-legislators, 22 November 2026)',
        severity: 'warning',
      },
      {
        article: 'In March 1984, Chancellor Helmut Schmidt came over from Bonn to see the lock.',
        at: 'Chancellor Helmut Schmidt',
        message:
          'Helmut Schmidt was chancellor of Germany from 16 May 1974 to 1 October 1982, not in March 1984 (public lists, 22 November 2026)',
        severity: 'warning',
      },
      {
        article:
          'Westbridge, 3 October 2017\n\nThe lifeboat station was opened on Saturday by Prime Minister David Cameron.',
        at: 'Prime Minister David Cameron',
        message:
          'David Cameron was prime minister of the United Kingdom from 11 May 2010 to 13 July 2016, not on 3 October 2017, the date of the article (Wikidata, 23 July 2022)',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article: 'In 1972 Prime Minister Harold Wilson was in opposition and wrote his memoirs.',
        because: 'the title is that of before and after; he does nothing in office',
      },
      {
        article: 'In May 1975 Prime Minister Harold Wilson opened the viaduct in the rain.',
        because: 'he was in office again',
      },
      {
        article:
          'Ada Lind, who has died at 83, served as mayor from 1994 to 2002. Mayor Ada Lind opened the pool in 2001 with a jump.',
        because: 'she was mayor then',
      },
      {
        article:
          'Ada Lind served as mayor from 1994 to 2002. She was mayor of Vik from 2005 to 2009. Mayor Ada Lind opened the pool in 2006.',
        because: 'she was mayor twice',
      },
      {
        article: 'Ada Lind was mayor until 2002. As a councillor in 2006, Ada Lind voted against the pool.',
        because: 'a councillor is no mayor',
      },
      {
        article: 'In March 1981, Chancellor Helmut Schmidt came over from Bonn to see the lock.',
        because: 'he was chancellor then',
      },
      {
        article: 'In 1931, Prime Minister Winston Churchill was painted as a badger.',
        because: 'the table does not reach back to 1931',
      },
      {
        article: 'Westbridge, 3 October 2017\n\nAs Prime Minister David Cameron had promised, a station was built.',
        because: 'nothing says that it is news',
      },
      {
        article: 'In 1997, German Chancellor Helmut Kohl opened the lock at Datteln.\n',
        because: 'he was in office then',
      },
      {
        article:
          'U.S. Secretary of State Marco Rubio met the fishermen.\n\nThe Trump administration has sought a quota since the spring.\n',
        because: 'the two were in office together',
      },
      {
        article:
          'U.S. Secretary of State Marco Rubio met the fishermen.\n\nThe Biden administration sought a quota in its last year.\n',
        because: 'the administration is spoken of as over',
      },
      {
        article:
          'U.S. Secretary of State Marco Rubio met the fishermen.\n\nUnder the Biden administration quotas had been lower.\n',
        because: 'it is history',
      },
      {
        article: 'French President Nicolas Sarkozy met former German Chancellor Gerhard Schröder in Metz.\n',
        because: 'one of them is out of office',
      },
      {
        article: 'A statue of Prime Minister Margaret Thatcher was unveiled in Grantham in May 2022.\n',
        because: 'a title outlives the office',
      },
      {
        article: 'President Bill Clinton opened the library in November 2012.\n',
        because: 'former presidents of the United States keep the title',
      },
      {
        article: 'Prime Minister Giorgia Meloni skied there in 2009.\n',
        because: 'who holds an office now bears its title in stories of before',
      },
      {
        article:
          '---\ndate: 2031-06-03\n---\n\nThe plan was welcomed on Tuesday by Italian Prime Minister Giorgia Meloni.\n',
        because: 'nobody knows for how long a term goes on that was open when the table was made',
      },
    ],
  },
})

interface Bound {
  readonly claim: Term
  readonly terms: readonly Tenure[]
}

function termsOf({ value }: Term, table: Terms): readonly Tenure[] {
  const name = value.holder.value.subject?.parsed ?? value.holder.value.parsed
  if (value.jurisdiction !== undefined) return table.of({ role: value.role, jurisdiction: value.jurisdiction }, name)
  return table.anywhere(value.role, name)
}

function* neverTogether(bound: readonly Bound[]): Generator<Problem> {
  const told = new Set<string>()
  for (const [i, later] of bound.entries()) {
    for (const earlier of bound.slice(0, i)) {
      const [one, two] = [earlier.claim.value, later.claim.value]
      if (one.at.by === 'date' || one.at.by !== two.at.by) continue
      if (one.at.by === 'together' && earlier.claim.sentence !== later.claim.sentence) continue
      const [a, b] = [earlier.terms[0]!, later.terms[0]!]
      // One office with two holders is the matter of office-holder-conflict.
      if (a.office === b.office && one.at.by === 'now' && !isAdministration(one) && !isAdministration(two)) continue
      if (a.holder === b.holder) continue
      const margin = a.jurisdiction === b.jurisdiction ? 0 : MARGIN
      if (mayHaveMet(earlier.terms, later.terms, margin)) continue
      const key = [a.holder, b.holder].sort().join()
      if (told.has(key)) continue
      told.add(key)
      const [odd, other] = isAdministration(one) ? [earlier, later] : [later, earlier]
      yield {
        message: `${odd.terms[0]!.holder} (${odd.terms[0]!.office}, ${termOf(odd.terms)}) and ${other.terms[0]!.holder} (${other.terms[0]!.office}, ${termOf(other.terms)}) were never in office together`,
        at: odd.claim.span,
        related: [
          {
            at: other.claim.span,
            note: `${other.claim.value.holder.value.name}: ${termOf(other.terms)} (${sourceOf(other.terms.at(-1)!)})`,
          },
        ],
        guards: [...odd.claim.guards, ...other.claim.guards],
        identity: [a.holder, b.holder],
      }
    }
  }
}

/** A day on which somebody acts in an office, against the years that the article itself gives for it. */
function* outsideOwnSpell(claims: Claims): Generator<Problem> {
  const spells = claims.of('spell')
  const lengths = spells.filter(({ value }) => value.tells !== 'moment')
  if (lengths.length === 0) return
  for (const moment of momentsOf(claims)) {
    const own = lengths.filter(
      (spell) => spell.value.subject === moment.subject && spell.value.role === moment.role && mayBeOne(spell, moment),
    )
    const [first] = own
    if (first === undefined || heldIn(own).some(([from, to]) => from <= moment.to && moment.from <= to)) continue
    const guards = new Set<Guard>([...moment.guards, ...own.flatMap((spell) => spell.guards)])
    if (guards.size === 0) guards.add('similar')
    yield {
      message: `${moment.subject.name} acts as ${moment.role} ${inYear(moment)} here, but the article gives ${spellInWords(own)} for that office`,
      at: moment.at,
      related: own.map(({ span, value }) => ({ at: span, note: value.words })),
      guards: [...guards],
    }
  }
}

interface Moment {
  readonly subject: Subject
  readonly role: string
  readonly of?: string
  readonly from: number
  readonly to: number
  readonly at: Span
  readonly guards: readonly Guard[]
}

function momentsOf(claims: Claims): Moment[] {
  const acting = claims.of('spell').flatMap(({ value, span, guards }): Moment[] => {
    const { subject, role, of, tells, from, to } = value
    if (tells !== 'moment' || from === undefined || to === undefined) return []
    return [{ subject, role, ...(of === undefined ? {} : { of }), from: from.from, to: to.to, at: span, guards }]
  })
  const titled = claims.of('term-in-office').flatMap(({ value, span, guards }): Moment[] => {
    const { holder, role, at, jurisdiction } = value
    const { subject } = holder.value
    if (at.by !== 'date' || subject === undefined) return []
    const of = jurisdiction === undefined ? {} : { of: jurisdiction }
    return [{ subject, role, ...of, from: daysOf(at.from), to: daysOf(at.to), at: span, guards }]
  })
  return [...acting, ...titled]
}

/** “president of the club” is no president of the league. */
function mayBeOne({ value: { of } }: Claim<'spell'>, moment: Moment): boolean {
  return of === undefined || moment.of === undefined || of.toLowerCase() === moment.of.toLowerCase()
}

/** The stretches of an office; one day of taking it and one of leaving it bound one stretch. */
function heldIn(spells: readonly Claim<'spell'>[]): (readonly [number, number])[] {
  const stretches = spells.map(
    ({ value }) => [value.from?.from ?? Number.NEGATIVE_INFINITY, value.to?.to ?? Number.POSITIVE_INFINITY] as const,
  )
  const [one, other] = stretches
  if (stretches.length !== 2 || spells.some(({ value }) => value.tells === 'length')) return stretches
  const both = [Math.max(one![0], other![0]), Math.min(one![1], other![1])] as const
  return both[0] <= both[1] && Number.isFinite(both[0]) && Number.isFinite(both[1]) ? [both] : stretches
}

function inYear({ from, to }: Moment): string {
  const [first, last] = [civilDate(from).year, civilDate(to).year]
  return first === last ? `in ${first}` : `in ${first} to ${last}`
}

function spellInWords(spells: readonly Claim<'spell'>[]): string {
  return spells.map(({ value }) => `“${value.words}”`).join(' and ')
}

function isAdministration(value: Term['value']): boolean {
  return value.asAdministration
}

function* outsideTerm(
  claim: Term,
  terms: readonly Tenure[],
  table: Terms,
  from: string,
  to: string,
  when: string,
): Generator<Problem> {
  const tenure = terms[0]!
  const [first, last] = [daysOf(from), daysOf(to)]
  if (mayHaveHeld(terms, first, last, MARGIN)) return
  // Before the first term in the table nobody knows who held the office.
  if (table.holders(tenure).every(({ start }) => start > first)) return
  // Who held it then is the matter of declared-fact-violation.
  if (isDeclaredAt(table, terms, { from: first, to: last })) return
  // A former US president is President for life; and who held an office later bears its title in stories of before.
  const isCourtesy = tenure.jurisdiction === 'United States' && !claim.value.acts
  const isLater = terms.some(({ start }) => start > last)
  // Between two terms nobody cuts a ribbon as what they were and will be again.
  const isBetween = claim.value.presides && terms.some(({ start }) => start <= last)
  if (claim.value.at.by === 'date' && (isCourtesy || (isLater && !isBetween))) return
  yield {
    message: `${tenure.holder} ${during(terms, tenure.office)}, not ${when} (${sourceOf(terms.at(-1)!)})`,
    at: claim.span,
    guards: [...claim.guards, 'inferred-year'],
    identity: [tenure.holder, tenure.office, when],
  }
}

function during(terms: readonly Tenure[], office: string): string {
  if (terms.length === 1 && terms[0]!.end === undefined) return `has been ${office} ${termOf(terms)}`
  return `was ${office} ${terms.length === 1 ? 'from ' : ''}${termOf(terms)}`
}
