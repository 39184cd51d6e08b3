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

On 2,557 edited articles: no finding. On the labelled cases: 3 of 3 found, none false.
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
    ],
    passes: [
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
  if (one.by === 'name' || two.by === 'name') return one.subject !== undefined && one.subject === two.subject
  if (one.gender !== two.gender) return false
  return one.subject === undefined || two.subject === undefined || one.subject === two.subject
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
