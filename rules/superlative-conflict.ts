import type { Superlative } from '../src/claims/superlatives.ts'
import { OWN_SCOPE } from '../src/language/scope-words.ts'
import { isSole } from '../src/language/superlative-words.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'superlative-conflict',
  summary: 'Two different things are called the first of one kind in one measure.',
  docs: `“The oldest lantern, a tin star” and “The oldest lantern is a paper fish” cannot both hold. Superlatives are written from memory, one section at a time.

The rule compares superlatives of one measure (“oldest”, “most expensive”) with the same noun, or with none on one side (“the oldest on our list”), whose holders are named (before or after “is”, in an apposition, or by the heading above) and share no word.

It is silent about “one of the”, “second-largest” and plurals, about other times (“until”, “since”, “once”), about two narrower scopes that differ (“in the north”, “in the south”), and within one sentence. Scope is rarely fully said: findings are warnings.

On 2,557 edited articles it finds nothing, so nothing false. On the 391 labelled cases, which it was developed on: 11 findings, none false; 11 of the 27 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const all = claims.of('superlative')
    for (let j = 1; j < all.length; j++) {
      const later = all[j]!
      const first = all.slice(0, j).find((one) => one.sentence !== later.sentence && areRivals(one.value, later.value))
      if (first === undefined) continue
      yield {
        message: `“${later.value.text}” is said of ${holderOf(later.value)} here, but “${first.value.text}” of ${holderOf(first.value)}`,
        at: later.span,
        related: [{ at: first.span, note: 'said of something else' }],
        guards: [...first.guards, ...later.guards],
        identity: [first.value.measure, first.value.holder.join(' '), later.value.holder.join(' ')],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'The oldest lantern, a tin star, hangs by the door. It rained. The oldest lantern is a paper fish from 1911.',
        at: { words: 'The oldest lantern', occurrence: 2 },
        related: ['The oldest lantern'],
        message: '“The oldest lantern” is said of paper fish 1911 here, but “The oldest lantern” of tin star',
      },
      {
        article:
          'Rathgarvey is the tallest light on the coast. Nobody goes there. Skarvholm is the tallest light on the coast.',
        at: { words: 'the tallest light', occurrence: 2 },
        related: [{ words: 'the tallest light', occurrence: 1 }],
        message: '“the tallest light” is said of Skarvholm here, but “the tallest light” of Rathgarvey',
      },
      {
        article: [
          '# Lights to sleep in',
          '',
          '## Silleda',
          '',
          'The oldest on our list, lit in 1851.',
          '',
          '## Understen',
          '',
          'Lit in 1839, which makes it the oldest building that we slept in.',
        ].join('\n'),
        at: 'the oldest building',
        related: ['The oldest'],
        message: '“the oldest building” is said of Understen here, but “The oldest” of Silleda',
      },
      {
        article:
          'The Pico weighs nine kilos. No other bike in this test is lighter.\n\nThe Wren rides best. It is also the lightest of the three.',
        at: 'the lightest',
        related: ['No other bike in this test is lighter'],
        message: '“the lightest” is said of Wren here, but “No other bike in this test is lighter” of Pico',
      },
      {
        article:
          'Corvana is the largest island in Maravel. Get off at the lighthouse.\n\nTake the night boat: no island in Maravel is bigger than Brightholm.',
        at: 'no island in Maravel is bigger than',
        related: ['the largest island'],
        message:
          '“no island in Maravel is bigger than” is said of Brightholm here, but “the largest island” of Corvana',
      },
      {
        article:
          'The Ferrow pool is the longest open-air pool in the county. It was cold.\n\nWe drove to the lido at Hale Cross, whose 66 metres make it longer than any other outdoor pool in the county.',
        at: 'longer than any other outdoor pool in the county',
        related: ['the longest open-air pool'],
        message:
          '“longer than any other outdoor pool in the county” is said of Hale Cross here, but “the longest open-air pool” of Ferrow pool',
      },
      {
        article:
          'The Anchor is the only restaurant in the village.\n\nThe village’s other restaurant, the Smokehouse, has a stove.',
        at: 'The village’s other restaurant',
        related: ['the only restaurant'],
        message: '“The village’s other restaurant” is said of Smokehouse here, but “the only restaurant” of Anchor',
      },
      {
        article:
          '**Mo’s.** Lentils and bread. The cheapest meal of the six.\n\n**Bap!** Pork in a roll, and nothing on our list costs less.',
        at: 'nothing on our list costs less',
        related: ['The cheapest meal'],
        message: '“nothing on our list costs less” is said of Bap here, but “The cheapest meal” of Mo’s',
      },
    ],
    passes: [
      {
        article: 'The highest point of the island is Monte Fosco. The highest you can drive to is Torre Alta.',
        because: 'one is the highest of those that a road leads to',
      },
      {
        article:
          '**Mo’s.** Lentils and bread. The cheapest meal of the six.\n\n**Bap!** Pork in a roll, and nothing on our list weighs less.',
        because: 'light is not cheap',
      },
      {
        article:
          'Corvana is the largest island in Maravel.\n\nNo island in Maravel is bigger than Corvana, and none is flatter than Brightholm.',
        because: 'it is said of one island twice',
      },
      {
        article:
          'The Pico weighs nine kilos. No other bike in this test is lighter.\n\nThe Wren rides best. No other bike in this test is dearer.',
        because: 'they are two measures',
      },
      {
        article:
          'The Anchor is the oldest restaurant in the village.\n\nThe village’s other restaurant, the Smokehouse, has a stove.',
        because: 'the older one is not the only one',
      },
      {
        article:
          'The first woman on the summit of Grimfjell was Aud Lien. Years went by. The first American woman on the summit of Grimfjell was Rose Ball.',
        because: 'one is the first of all, the other of her country',
      },
      {
        article:
          'Norgas is the largest company in Vik. The farms of the island are old. The largest of these is Sandvik, in the east.',
        because: 'the largest of the farms is no company',
      },
      {
        article: 'Rathgarvey is the tallest light on the coast. Skarvholm is the oldest light on the coast.',
        because: 'the measures differ',
      },
      {
        article: 'Rathgarvey is the tallest light in the north. Skarvholm is the tallest light in the south.',
        because: 'the scopes differ',
      },
      {
        article: 'Rathgarvey is one of the tallest lights. Skarvholm is the tallest light.',
        because: 'one of many is no holder',
      },
      {
        article: 'Rathgarvey was the tallest light until 1998. Skarvholm is the tallest light.',
        because: 'the title passed on',
      },
      { article: 'Rathgarvey is the tallest light. The tallest tree is an elm.', because: 'a light is no tree' },
      {
        article:
          'Rathgarvey is the tallest light on the coast. The Rathgarvey light, the tallest on the coast, is white.',
        because: 'it is the same light',
      },
    ],
  },
})

/** By name, or by its year where the article gives no more: “the oldest lamp dates from 1911”. */
function holderOf({ named, year }: Superlative): string {
  return named === '' ? `what dates from ${year}` : named
}

function areRivals(a: Superlative, b: Superlative): boolean {
  if (a.measure !== b.measure || !areOneOwner(a, b) || (a.isOther && b.isOther)) return false
  if (
    a.year !== undefined &&
    b.year !== undefined &&
    (a.head === b.head || isSubjectOfKind(a, b)) &&
    OF_AGE.has(a.measure)
  )
    return (
      a.year !== b.year && (haveTwoHolders(a, b) || a.holder.length === 0 || b.holder.length === 0) && areOneScope(a, b)
    )
  if (a.holder.length === 0 || b.holder.length === 0) return false
  // “the only village on the shore” holds on that shore and nowhere else.
  if (isSole(a.measure))
    return a.head !== '' && areOneKind(a, b) && haveTwoHolders(a, b) && scopeOf(a).length > 0 && areSaidOfOne(a, b)
  if (a.head !== b.head && a.head !== '' && b.head !== '') return false
  // “The largest of these”: only the sentence before knows of what.
  if (a.head !== b.head && [a, b].some(isOfThese)) return isTakenUp(a, b) && haveTwoHolders(a, b) && areOneScope(a, b)
  // “The pack of the Tannwald is the largest”: the subject names what it is the largest of.
  if (areSaidShortly(a, b) || areSaidShortly(b, a)) return haveTwoHolders(a, b)
  // “the largest in tonnage” is narrowed by what it leaves out; “the oldest on our list” is not.
  if (a.head !== b.head && ((a.head === '' && !isOpen(a)) || (b.head === '' && !isOpen(b))))
    return isSubjectOfKind(a, b) || isTakenUp(a, b) ? haveTwoHolders(a, b) && areOneScope(a, b) : areSaidAlike(a, b)
  if (a.modifiers.join() !== b.modifiers.join() && a.modifiers.length > 0 && b.modifiers.length > 0) return false
  return haveTwoHolders(a, b) && areOneScope(a, b)
}

const OF_AGE: ReadonlySet<string> = new Set(['oldest', 'newest', 'youngest', 'earliest', 'latest'])

/** “his largest” may be anybody's largest that the article names; “the region’s” and “the town’s” are two. */
function areOneOwner(a: Superlative, b: Superlative): boolean {
  const [one, two] = [a.owner, b.owner]
  if (one === undefined || two === undefined || one === two) return true
  return one === 'his' || two === 'his'
}

function areSaidShortly(short: Superlative, long: Superlative): boolean {
  if (short.head !== '' || scopeOf(short).length > 0 || scopeOf(long).length > 0) return false
  return long.head === '' || short.holder.includes(long.head)
}

/** “Lake Tarn is the region’s deepest”: its name says that it is a lake. */
function isSubjectOfKind(a: Superlative, b: Superlative): boolean {
  const [short, long] = a.head === '' ? [a, b] : [b, a]
  if (short.head !== '') return false
  return short.holder.includes(long.head)
}

/** “Choose a hive. The lightest is the Dadant.”: the sentence before says what it is the lightest of. */
function isTakenUp(a: Superlative, b: Superlative): boolean {
  const [short, long] = a.head === '' ? [a, b] : [b, a]
  return short.scope.length === 0 && short.before.some((word) => word === long.head || word === `${long.head}s`)
}

/** The same words of scope: "in the region's history" twice. */
function areSaidAlike(a: Superlative, b: Superlative): boolean {
  return haveTwoHolders(a, b) && a.scope.length > 2 && a.scope.join() === b.scope.join()
}

/** The same place or set, in the words that narrow it down. */
function areSaidOfOne(a: Superlative, b: Superlative): boolean {
  return scopeOf(a).join() === scopeOf(b).join()
}

function isOfThese({ head, scope }: Superlative): boolean {
  return head === '' && scope.some((word) => word === 'these' || word === 'those' || word === 'them')
}

/** “The first woman in space” and “the first American woman in space” may be two. */
function areOneKind(a: Superlative, b: Superlative): boolean {
  return a.head === b.head && a.modifiers.join() === b.modifiers.join()
}

function isOpen({ scope }: Superlative): boolean {
  return scope.length > 0 && scope.every((word) => OWN_SCOPE.has(word))
}

/** No word in common but the noun; or one name with two endings, “Paperlight 2” and “Paperlight Mini”. */
function haveTwoHolders(a: Superlative, b: Superlative): boolean {
  const heads = [a.head, b.head]
  const shared = a.holder.filter((word) => b.holder.includes(word) && !heads.includes(word) && !isKind(word, a, b))
  if (shared.length === 0) return true
  const [one, two] = [afterShared(a.holder, shared), afterShared(b.holder, shared)]
  return one.length === 1 && two.length === 1 && one[0] !== two[0] && a.holder.length === b.holder.length
}

/** “The pump house” and “the Customs House”: both are houses, under two names. */
function isKind(word: string, a: Superlative, b: Superlative): boolean {
  return (
    KINDS.has(word) &&
    a.holder.some((own) => !b.holder.includes(own)) &&
    b.holder.some((own) => !a.holder.includes(own))
  )
}

const KINDS: ReadonlySet<string> = new Set(
  'house hall museum church chapel lake river mountain hill bridge tower school park street island hotel castle mill pier road wood tree'.split(
    ' ',
  ),
)

/** The words after those shared with the other, where these come first. */
function afterShared(holder: readonly string[], shared: readonly string[]): readonly string[] {
  return shared.every((word, i) => holder[i] === word) ? holder.slice(shared.length) : []
}

/** Both say the same place, or one of them nothing but "here", "on our list", "of all". */
function areOneScope(a: Superlative, b: Superlative): boolean {
  const [wordsA, wordsB] = [scopeOf(a), scopeOf(b)]
  if (wordsA.length === 0 || wordsB.length === 0) return true
  return wordsA.every((word) => wordsB.includes(word)) || wordsB.every((word) => wordsA.includes(word))
}

/** What narrows it down: the words after it, and whose it is. */
function scopeOf({ scope, owner }: Superlative): string[] {
  const words = scope.filter((word) => !OWN_SCOPE.has(word))
  return owner === undefined || owner === 'his' ? words : [...words, owner]
}
