import type { Claim } from '../src/claims/claim.ts'
import { isDeclaredAt } from '../src/facts/holders.ts'
import type { Tenure } from '../src/facts/tenures.ts'
import { daysOf, mayHaveHeld, mayHaveMet, sourceOf, termOf } from '../src/facts/tenures.ts'
import { MARGIN, type Terms } from '../src/facts/terms.ts'
import { dayInWords } from '../src/language/calendar.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

type Term = Claim<'term-in-office'>

export default defineRule({
  id: 'office-term-conflict',
  summary: 'Somebody is in an office at a time when, by the table of terms, it was another’s.',
  docs: `
The rule knows when some 1,500 heads of state and government, US secretaries and heads of international bodies were in
office, each with a source and the day to which it speaks.

- **error**: two people are said to be in office today whose terms never met ("The Biden administration has sought …"
  beside "U.S. Secretary of State Marco Rubio").
- **warning**: somebody is in office at the date of the article, or on a date that the sentence gives, more than 45 days
  outside every term.

It is silent about names that several holders bear, about former, acting and uncertain holders, about courtesy titles of
former US office-holders, about history, and about terms that were open when the table was made. It never says who held
the office instead.

On 2,557 edited articles: no finding. On the labelled cases: 4 of 4 found, none false.
`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    const bound = claims.of('term-in-office').flatMap((claim) => {
      const terms = termsOf(claim, facts.terms)
      return terms.length === 0 ? [] : [{ claim, terms }]
    })
    yield* neverTogether(bound)
    const [reference] = claims.of('reference-date')
    for (const { claim, terms } of bound) {
      const { at } = claim.value
      if (at.by === 'date') yield* outsideTerm(claim, terms, facts.terms, at.from, at.to, `in ${at.written}`)
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
    ],
    passes: [
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
  // Who held it then is the matter of declared-fact-violation.
  if (isDeclaredAt(table, terms, { from: first, to: last })) return
  // A former US president is President for life; and who held an office later bears its title in stories of before.
  const isCourtesy = tenure.jurisdiction === 'United States' && !claim.value.acts
  if (claim.value.at.by === 'date' && (isCourtesy || terms.some(({ start }) => start > last))) return
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
