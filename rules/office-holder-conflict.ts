import type { Claim, Claims, Guard } from '../src/claims/claim.ts'
import { neighboursBy } from '../src/claims/neighbours.ts'
import { sameOffice } from '../src/claims/one-office.ts'
import type { Subject } from '../src/claims/subjects.ts'
import { sourceOf, termOf } from '../src/facts/tenures.ts'
import type { Terms } from '../src/facts/terms.ts'
import { groupedBy } from '../src/groups.ts'
import { compare } from '../src/language/names.ts'
import { defineRule } from '../src/rule.ts'

type Holding = Claim<'office-holding'>

export default defineRule({
  id: 'office-holder-conflict',
  summary: 'One office that one person holds at a time is given to two people.',
  docs: `
An article that calls one person prime minister of a country in its lead and another one further down confuses two people
or two times. The rule compares statements of who holds an office: "Iraqi Prime Minister X", "Y, the club's president",
"the mayor of Kirkwell, Z".

- **error**: both places name the state or the town of the office ("Iraqi", "of Iraq", "Kirkwell mayor").
- **warning**: the office is of an organisation, or one of the places leaves out of what the office is.

A configuration can declare offices of its own (\`patterns.offices\`): titles that the rule does not know, what they are of, and offices that
several people hold.

It is silent about former, acting, deputy, designated and elected holders, about holders of another time, about titles that
several people bear, where the article tells of a change (somebody resigns, succeeds, is elected), and where the names may
be two spellings of one person.

An office is also told by a verb ("who chairs the parish council", "the expedition was led by X"), by a label ("Finance: X")
or by a row of a table ("Headteacher | X"). The head of a school is its headteacher. A bare title counts where an article speaks of one such office alone.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 38 findings, none false; 36 of the 43 mistakes of its kind are found, by it or another rule.
`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    const holdings = claims.of('office-holding').filter(isPlain)
    for (const { role, here, there, guards } of conflictsIn(holdings, claims)) {
      const office = officeOf(here, there, role)
      const [name, other] = [nameOf(here[0]!), nameOf(there[0]!)]
      for (const [n, holding] of here.entries()) {
        yield {
          message: `${name} is ${office} here, but so is ${other}${termsOf(here[0]!, there[0]!, facts.terms)}`,
          at: holding.span,
          related: there.slice(0, 3).map((one) => ({ at: one.span, note: `${other} is ${office} here` })),
          guards: [...guards, ...holding.guards, ...there[0]!.guards],
          identity: [office, name, other, String(n)],
        }
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Tilde Ravn heads the inquest into the flood.\n\n“It rained,” said Professor Osman Diallo, who leads the inquest.\n',
        at: 'Osman Diallo, who leads the inquest',
        related: ['Tilde Ravn heads the inquest'],
        message: 'Osman Diallo is leader of inquest here, but so is Tilde Ravn',
        severity: 'warning',
      },
      {
        article:
          '“We have a text,” said the chair of the talks, Ambassador Tilde Ravn of the Coastal Group.\n\nAmbassador Osman Diallo, who chairs the talks, was tired.\n',
        at: 'Osman Diallo, who chairs the talks',
        related: ['the chair of the talks, Ambassador Tilde Ravn'],
        message: 'Osman Diallo is chair of talks here, but so is Tilde Ravn',
        severity: 'warning',
      },
      {
        article:
          'Kirkhaven primary has a garden. “I’d hoped for a pond,” said headteacher Tilde Ravn.\n\nKirkhaven’s head, Osman Diallo, digs himself.\n',
        at: 'Kirkhaven’s head, Osman Diallo',
        related: ['headteacher Tilde Ravn'],
        message: 'Osman Diallo is headteacher of Kirkhaven here, but so is Tilde Ravn',
        severity: 'warning',
      },
      {
        article:
          'Tourism minister Rhona Skene had warned of empty harbours.\n\nThe tourism minister, Dov Pender, said that there was room.\n',
        at: 'The tourism minister, Dov Pender',
        related: ['Tourism minister Rhona Skene'],
        message: 'Dov Pender is tourism minister here, but so is Rhona Skene',
        severity: 'warning',
      },
      {
        article:
          'Peruvian President Alma Quispe opened the bridge on Monday.\n\nThe toll was too high, Peruvian President Hugo Tarazona told the crowd.\n',
        at: 'Peruvian President Hugo Tarazona',
        related: ['Peruvian President Alma Quispe'],
        message: 'Hugo Tarazona is president of Peru here, but so is Alma Quispe',
      },
      {
        article:
          'The mayor of Kirkhaven, Tilde Ravn, cut the ribbon.\n\nKirkhaven Mayor Osman Diallo said that the pool had cost too much.\n',
        at: 'Kirkhaven Mayor Osman Diallo',
        related: ['The mayor of Kirkhaven, Tilde Ravn'],
        message: 'Osman Diallo is mayor of Kirkhaven here, but so is Tilde Ravn',
      },
      {
        article:
          'Veldwind chief executive Ruth Amankwah promised more masts.\n\nThe masts hum, said Jonas Pell, the chief executive of Veldwind.\n',
        at: 'Jonas Pell, the chief executive of Veldwind',
        related: ['Veldwind chief executive Ruth Amankwah'],
        message: 'Jonas Pell is chief executive of Veldwind here, but so is Ruth Amankwah',
        severity: 'warning',
      },
      {
        article:
          '“It leaks,” said Orla Finch, who chairs the parish council.\n\nParish council chair Denzil Ames promised a new roof.\n',
        at: 'Parish council chair Denzil Ames',
        related: ['Orla Finch, who chairs the parish council'],
        message: 'Denzil Ames is chair of the council here, but so is Orla Finch',
        severity: 'warning',
      },
      {
        article:
          'The posts have been shared out.\n\n- **Finance:** Otto Marsh\n- **Health:** Ruta Veld\n\nA budget is a promise, said the incoming finance minister, Julia Roth.\n',
        at: 'the incoming finance minister, Julia Roth',
        related: ['Finance:** Otto Marsh'],
        message: 'Julia Roth is finance minister here, but so is Otto Marsh',
        severity: 'warning',
      },
      {
        article:
          '| | |\n|---|---|\n| Headteacher | Moira Kell |\n| Pupils | 412 |\n\nThe pool was the idea of head teacher Piet Vos.\n',
        at: 'head teacher Piet Vos',
        related: ['Moira Kell'],
        message: 'Piet Vos is headteacher here, but so is Moira Kell',
        severity: 'warning',
      },
      {
        article:
          'The judge, Ines Farrow, called it a shabby fraud.\n\nSimms wept. Judge Owen Treharne sent him to prison for two years.\n',
        at: 'Judge Owen Treharne',
        related: ['The judge, Ines Farrow'],
        message: 'Owen Treharne is judge here, but so is Ines Farrow',
        severity: 'warning',
      },
      {
        article:
          'The expedition was led by Dr Jonas Lumme.\n\nThe ice was thin, said Putri Wenas, the expedition’s leader.\n',
        at: 'Putri Wenas, the expedition’s leader',
        related: ['The expedition was led by Dr Jonas Lumme'],
        message: 'Putri Wenas is leader of expedition here, but so is Jonas Lumme',
        severity: 'warning',
      },
      {
        article:
          'Director Bruno Egger shows 340 clocks.\n\nOn Mondays the house is shut. Director Petra Lang invites all children.\n',
        at: 'Director Petra Lang',
        related: ['Director Bruno Egger'],
        message: 'Petra Lang is director here, but so is Bruno Egger',
        severity: 'warning',
      },
      {
        config: 'patterns:\n  offices:\n    - { title: lighthouse keeper, aliases: [keeper of the light] }\n',
        article:
          'The lighthouse keeper of Skerry, Tilde Ravn, was tired.\n\nOsman Diallo, keeper of the light of Skerry, slept.\n',
        at: 'Osman Diallo, keeper of the light of Skerry',
        related: ['The lighthouse keeper of Skerry, Tilde Ravn'],
        message: 'Osman Diallo is lighthouse keeper of Skerry here, but so is Tilde Ravn',
      },
      {
        config: 'patterns:\n  offices:\n    - { title: lighthouse keeper, of: [Skerry] }\n',
        article:
          'The lighthouse keeper of Skerry, Tilde Ravn, was tired.\n\nShip after ship called. Lighthouse keeper Osman Diallo slept.\n',
        at: 'Lighthouse keeper Osman Diallo',
        related: ['The lighthouse keeper of Skerry, Tilde Ravn'],
        message: 'Osman Diallo is lighthouse keeper of Skerry here, but so is Tilde Ravn',
        severity: 'warning',
      },
      {
        article:
          'Mayor of Brill Green Osman Diallo cut the ribbon.\n\n“A good day,” said Brill Green’s mayor, Petra Lind.',
        at: 'Brill Green’s mayor, Petra Lind',
        related: ['Mayor of Brill Green Osman Diallo'],
        message: 'Petra Lind is mayor of Brill Green here, but so is Osman Diallo',
      },
      {
        article:
          'Transport minister Pavel Hruska rode along. A seventh halt was dropped by the then transport minister, Vera Malik.\n\n“Well built,” said the minister of transport, Jiri Vesely.',
        at: 'the minister of transport, Jiri Vesely',
        related: ['Transport minister Pavel Hruska'],
        severity: 'warning',
        message: 'Jiri Vesely is transport minister here, but so is Pavel Hruska',
      },
      {
        article: 'Head of research Ida Berg spoke first.\n\n“We guessed,” said Tom Healy, the head of research.',
        at: 'Tom Healy, the head of research',
        related: ['Head of research Ida Berg'],
        severity: 'warning',
        message: 'Tom Healy is head of research here, but so is Ida Berg',
      },
    ],
    passes: [
      {
        article:
          'Headteacher Tilde Ravn was pleased.\n\nThe council’s head of parks, Osman Diallo, and Veldwind’s head, Petra Lind of Veldwind Power, paid.\n',
        because: 'they head other things',
      },
      {
        article: 'Headteacher Tilde Ravn of Kirkhaven primary sang.\n\nBrill school’s head, Osman Diallo, danced.\n',
        because: 'they head two schools',
      },
      {
        article: 'Headteacher Tilde Ravn was pleased.\n\nThe school’s head gardener, Osman Diallo, was not.\n',
        because: 'a head gardener heads the garden',
      },
      {
        article:
          'The secretary general of the alliance is Ada Lind.\n\nNine years ago, at the summit of 2014, there were fewer chairs. Secretary General Bram Vos stood in the middle.\n',
        because: 'the paragraph opens with an earlier time, and goes on in it',
      },
      {
        article:
          'The mayor of San Antonio Ron Lopez came by train.\n\nSan Antonio’s mayor Ron Lopez left by car. The mayor of Brill Green is Ada Lind.',
        because: 'the saint is a part of the town',
      },
      {
        article: 'Head of research Ida Berg spoke first.\n\n“We sold it,” said Tom Healy, the head of sales.',
        because: 'they head two things',
      },
      {
        article:
          'Transport minister Pavel Hruska rode along.\n\nA seventh halt was dropped by the then transport minister, Vera Malik.',
        because: 'she held it then',
      },
      {
        config: 'patterns:\n  offices:\n    - { title: mayor, of: [Kirkhaven], single: false }\n',
        article: 'Kirkhaven Mayor Osman Diallo cut the ribbon.\n\nKirkhaven Mayor Tilde Ravn cut the cake.\n',
        because: 'the configuration says that several hold it there',
      },
      {
        config: 'patterns:\n  offices:\n    - { title: lighthouse keeper, of: [Skerry] }\n',
        article:
          'The lighthouse keeper of Lindal, Tilde Ravn, was tired.\n\nOsman Diallo, lighthouse keeper of Lindal, slept.\n',
        because: 'the office is declared for another place',
      },
      {
        article:
          '- **Finance:** Otto Marsh\n\nA budget is a promise, said the outgoing finance minister, Julia Roth.\n',
        because: 'the list is of those who come',
      },
      {
        article: 'Judge Ines Farrow sat with Judge Owen Treharne and Judge Lena Boe. Judge Owen Treharne wept.\n',
        because: 'three judges are no single one',
      },
      {
        article:
          'The expedition was led by Dr Jonas Lumme.\n\nThe choir, led by Putri Wenas, sang when the ship came in.\n',
        because: 'an expedition is no choir',
      },
      {
        article:
          'Director Bruno Egger shows 340 clocks.\n\nThe film about them is by director Petra Lang of Volta Film.\n',
        because: 'a director of a film is no director of the house',
      },
      {
        article:
          '| | |\n|---|---|\n| Headteacher | Moira Kell |\n\nThe pool was the idea of former head teacher Piet Vos.\n',
        because: 'she came after him',
      },
      {
        article:
          'Peruvian President Alma Quispe opened the bridge on Monday.\n\nThe toll was too high, former Peruvian President Hugo Tarazona told the crowd.\n',
        because: 'one of them held the office before',
      },
      {
        article:
          'Peruvian President Alma Quispe opened the bridge on Monday.\n\nThe toll was too high, Chilean President Hugo Tarazona told the crowd.\n',
        because: 'they are presidents of two countries',
      },
      {
        article:
          'Peruvian President Alma Quispe opened the bridge on Monday.\n\nPeruvian Vice President Hugo Tarazona stayed at home.\n',
        because: 'these are two offices',
      },
      {
        article:
          'Peruvian President Alma Quispe resigned on Monday.\n\nPeruvian President Hugo Tarazona moved in on Tuesday.\n',
        because: 'the article tells of the change',
      },
      {
        article:
          'Peruvian President Alma Quispe opened the bridge.\n\nA first bridge stood here in 1931, when Peruvian President Hugo Tarazona paid for it.\n\nOn the day in 1931, former Peruvian President Hugo Tarazona wept.\n',
        because: 'the second one is of another time',
      },
      {
        article: 'The school’s director, Mina Okafor, was pleased.\n\nThe museum’s director, Lev Aronson, was not.\n',
        because: 'they direct two bodies',
      },
    ],
  },
})

/** Somebody's own office, now or as the one to come. */
function isPlain({ value, guards }: Holding): boolean {
  return (
    (value.not.length === 0 || value.designate) && !value.interim && !value.indefinite && !guards.includes('other-time')
  )
}

interface Conflict {
  readonly role: string
  /** The claims of the holder named less often, or later. */
  readonly here: readonly Holding[]
  readonly there: readonly Holding[]
  readonly guards: readonly Guard[]
}

/** Pairs of holders of one office who are two people; each pair once. */
function* conflictsIn(holdings: readonly Holding[], claims: Claims): Generator<Conflict> {
  const told = new Set<string>()
  const changed = new Set<string>()
  const ofOneRole = neighboursBy(holdings, ({ value }) => value.role)
  const ofSubject = groupedBy(holdings, subjectOf)
  for (const a of holdings) {
    const one = subjectOf(a)
    if (one === undefined) continue
    for (const b of ofOneRole.after(a)) {
      const two = subjectOf(b)
      if (two === undefined || one === two || a.sentence === b.sentence) continue
      const guards = sameOffice(a, b, holdings, claims)
      if (guards === undefined) continue
      const key = one.name < two.name ? `${one.name}\0${two.name}` : `${two.name}\0${one.name}`
      const areTwo = claims.names.areTwo(one.name, two.name) || compare(one.parsed, two.parsed) === 'different'
      if (told.has(key) || !areTwo) continue
      const change = `${a.value.role}\0${key}`
      if (changed.has(change)) continue
      if (isChangeTold(claims, a, b)) {
        changed.add(change)
        continue
      }
      told.add(key)
      const of = (subject: Subject) =>
        (ofSubject.get(subject) ?? []).filter(
          (holding) =>
            holding.value.role === a.value.role &&
            holding.value.body?.key === (subject === one ? a : b).value.body?.key,
        )
      const [here, there] = one.mentions.length < two.mentions.length ? [one, two] : [two, one]
      yield { role: a.value.role, here: of(here), there: of(there), guards }
    }
  }
}

function subjectOf(holding: Holding): Subject | undefined {
  return holding.value.person
}

/** “Ida Berg took over from Ole Sand” tells of those two; beside it a third holder stays a third holder. */
function isChangeOf(changing: readonly Subject[], one: Subject, two: Subject): boolean {
  if (!changing.includes(one) && !changing.includes(two)) return false
  const people = changing.filter((subject) => subject.thing === 'person')
  return people.length < 2 || (changing.includes(one) && changing.includes(two))
}

/** A change of the office itself, unless it names the two who changed and one of these is neither. */
function mayConcern(changing: readonly Subject[], one: Subject, two: Subject): boolean {
  const people = changing.filter((subject) => subject.thing === 'person')
  return (
    people.length !== 2 ||
    (changing.includes(one) && changing.includes(two)) ||
    !(changing.includes(one) || changing.includes(two))
  )
}

/** The article tells of a change that concerns the office or one of the two. */
function isChangeTold(claims: Claims, a: Holding, b: Holding): boolean {
  const [one, two] = [subjectOf(a)!, subjectOf(b)!]
  const { role } = a.value
  const changes = claims.of('office-change')
  // Of those who are to come, a change says no more than that they come.
  if ([a, b].some(({ value }) => value.designate || value.listed))
    return changes.some(({ value }) => value.subjects.includes(one) && value.subjects.includes(two))
  return (
    changes.some(({ value }) =>
      value.roles.includes(role) ? mayConcern(value.subjects, one, two) : isChangeOf(value.subjects, one, two),
    ) ||
    claims
      .of('office-holding')
      .some(
        ({ value }) => value.role === role && value.not.length > 0 && (value.person === one || value.person === two),
      )
  )
}

function officeOf([here]: readonly Holding[], [there]: readonly Holding[], role: string): string {
  const body = here!.value.body ?? there!.value.body
  return body === undefined ? role : `${role} of ${body.name}`
}

/** What the table of terms knows of the two, where it knows both. */
function termsOf(here: Holding, there: Holding, table: Terms): string {
  const terms = [here, there].map((holding) => {
    const { role, body, holder } = holding.value
    const name = holder.value.subject?.parsed ?? holder.value.parsed
    return body === undefined || body.by === 'noun' ? [] : table.of({ role, jurisdiction: body.key }, name)
  })
  const [one, two] = terms
  if (one?.[0] === undefined || two?.[0] === undefined) return ''
  const told = [one, two].map((tenures) => `${tenures[0]!.holder} ${termOf(tenures)} (${sourceOf(tenures.at(-1)!)})`)
  return `: ${told.join(', ')}`
}

function nameOf(holding: Holding): string {
  return holding.value.holder.value.name
}
