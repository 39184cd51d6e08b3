import type { Claim } from '../src/claims/claim.ts'
import { isCompatible } from '../src/language/relations.ts'
import { defineRule } from '../src/rule.ts'

type Relationship = Claim<'relationship'>

export default defineRule({
  id: 'relationship-conflict',
  summary: 'One person is two different relatives of another.',
  docs: `
A brother who becomes a cousin further down is a slip of memory that family and friends notice first. The rule compares
what a named person is to another: "her brother Anselm", "Anselm, her cousin".

It is silent where the two may be relatives of different people, where one word includes the other (twin and brother,
widow and wife), and about relatives without a name.

Pairs are read too ("the brothers Dario and Elio", "Morag, the elder").

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 9 findings, none false; 10 of the 21 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const all = claims.of('relationship')
    const told = new Set<string>()
    for (const [i, later] of all.entries()) {
      for (const earlier of all.slice(0, i)) {
        if (
          later.sentence === earlier.sentence ||
          later.value.relativeKey !== earlier.value.relativeKey ||
          !haveOneOwner(earlier, later)
        )
          continue
        const [before, now] = differing(earlier, later)
        if (before === undefined || now === undefined) continue
        const identity = [nameOf(later), before, now]
        if (told.has(identity.join('\0'))) continue
        told.add(identity.join('\0'))
        yield {
          message: `${nameOf(later)} is ${withArticle(now)} here, but ${withArticle(before)} elsewhere`,
          at: later.span,
          related: [{ at: earlier.span, note: `${nameOf(earlier)} is ${withArticle(before)} here` }],
          guards: [...later.guards, ...earlier.guards],
          identity,
        }
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'She learnt to sail from her uncle Teodor.\n\nIn 1990 she bought the boat of her grandfather Teodor.\n',
        at: 'her grandfather Teodor',
        related: ['her uncle Teodor'],
        message: 'Teodor is a grandfather here, but an uncle elsewhere',
      },
      {
        article:
          'Greta Oyelaran runs the mill with Pavel Oyelaran, her husband.\n\nThe flour is ground by her brother, Pavel Oyelaran.\n',
        at: 'her brother, Pavel Oyelaran',
        related: ['Pavel Oyelaran, her husband'],
        message: 'Pavel Oyelaran is a brother here, but a husband elsewhere',
      },
      {
        article:
          'Ada Lind was born in 1950. Her older brother Nils became a priest.\n\nShe is survived by a younger brother, Nils.\n',
        at: 'a younger brother, Nils',
        related: ['Her older brother Nils'],
        message: 'Nils is a younger brother here, but an elder brother elsewhere',
      },
      {
        article:
          'The mill was founded by the brothers Dario and Elio Zanon.\n\nElio Zanon, whose cousin Dario left in 2010, still grinds.\n',
        at: 'whose cousin Dario',
        related: ['the brothers Dario and Elio Zanon'],
        message: 'Dario is a cousin here, but a brother elsewhere',
      },
      {
        article:
          'In 1966 Ada Lind married a fisherman. Their daughter Ama became a potter.\n\nLind’s niece Ama now runs the workshop.\n',
        at: '’s niece Ama',
        related: ['Their daughter Ama'],
        message: 'Ama is a niece here, but a daughter elsewhere',
      },
      {
        article:
          'Hugh Brannan, the butcher, is Lily Brannan’s uncle. She runs the inn.\n\nOver the bar hang the antlers of Lily Brannan’s grandfather, Hugh Brannan.\n',
        at: '’s grandfather, Hugh Brannan',
        related: ['Hugh Brannan, the butcher, is Lily Brannan’s uncle'],
        message: 'Hugh Brannan is a grandfather here, but an uncle elsewhere',
      },
      {
        article:
          'The keys lay in the flat of Polk’s brother-in-law, Gary Tench. Darren Polk, 34, said nothing. Polk nodded.\n\nPolk’s cousin Mr Tench left without a word.\n',
        at: '’s cousin Mr Tench',
        related: ['’s brother-in-law, Gary Tench'],
        message: 'Tench is a cousin here, but a brother-in-law elsewhere',
      },
    ],
    passes: [
      {
        article:
          'Hugh Brannan, the butcher, is Lily Brannan’s uncle. She runs the inn.\n\nOver the bar hang the antlers of Ned Brannan’s grandfather, Hugh Brannan.\n',
        because: 'they are two people’s relatives',
      },
      {
        article:
          'The mill was founded by the brothers Dario and Elio Zanon.\n\nElio Zanon, whose cousin Bruno left in 2010, still grinds.\n',
        because: 'the cousin is somebody else',
      },
      {
        article:
          'In 1966 Ada Lind married a fisherman. Their daughter Ama became a potter.\n\nBram Holm’s niece Ama paints.\n',
        because: 'the daughter of one may be the niece of another',
      },
      {
        article: 'She learnt to sail from her uncle Teodor.\n\nIn 1990 she bought the boat of her uncle Teodor.\n',
        because: 'he is her uncle in both places',
      },
      {
        article: 'She learnt to sail from her uncle Teodor.\n\nHe learnt to swim from his grandfather Teodor.\n',
        because: 'these are relatives of two people',
      },
      {
        article: 'She learnt to sail from her brother Teodor.\n\nHer twin Teodor could not swim.\n',
        because: 'a twin is a brother',
      },
      {
        article: 'She learnt to sail from her uncle Teodor.\n\nShe sold the boat to her nephew Matei.\n',
        because: 'these are two relatives',
      },
      {
        article: 'Ada Lind’s father Nils kept bees. Bram Lind’s brother Nils keeps goats.\n',
        because: 'one is of Ada and the other of Bram',
      },
      {
        article: 'Her wife, Ines, died in 2010. Ines’s widow still bakes.\n',
        because: 'nobody is said to be two things to one person',
      },
    ],
  },
})

/** The same person's relatives as far as the words tell: one name, or one pronoun with nobody else near. */
function haveOneOwner(a: Relationship, b: Relationship): boolean {
  const [one, two] = [a.value.owner, b.value.owner]
  if (one.by === 'teller' || two.by === 'teller') return one.by === two.by
  if (one.by === 'name' && two.by === 'name') return one.subject === two.subject
  if (one.by === 'name') return two.by === 'pronoun' && two.subjects.includes(one.subject)
  if (two.by === 'name') return one.subjects.includes(two.subject)
  if (one.gender !== undefined && two.gender !== undefined && one.gender !== two.gender) return false
  if (one.subjects.length === 0 || two.subjects.length === 0) return true
  return one.subjects.some((subject) => two.subjects.includes(subject))
}

/** The two relations as they are to be named, where one person cannot be both. */
function differing(a: Relationship, b: Relationship): [string, string] | [undefined, undefined] {
  const [one, two] = [a.value, b.value]
  if (!isCompatible(one.relation, two.relation)) return [one.relation, two.relation]
  if (one.relation === two.relation && one.age !== undefined && two.age !== undefined && one.age !== two.age)
    return [`${one.age} ${one.relation}`, `${two.age} ${two.relation}`]
  return [undefined, undefined]
}

function nameOf(claim: Relationship): string {
  return claim.value.relative.value.name
}

function withArticle(words: string): string {
  return `${'aeiou'.includes(words[0]!) ? 'an' : 'a'} ${words}`
}
