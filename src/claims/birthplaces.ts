import type { Sentence } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import { relationOf } from '../language/relations.ts'
import { type AttributeClaim, attributeOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { centralPerson } from './main-person.ts'
import type { MentionClaim } from './mentions.ts'

/** Where people are said to be born. */
export function* birthplacesIn(
  claims: Claims,
  sentence: Sentence,
  mentions: readonly MentionClaim[],
): Generator<AttributeClaim> {
  yield* bornIn(claims, sentence, mentions)
  yield* nativeOf(claims, sentence, mentions)
  yield* whereBorn(claims, sentence)
}

/** "Born in Conakry in 2000, he …", "Lind was born in Ghent" */
function* bornIn(claims: Claims, sentence: Sentence, mentions: readonly MentionClaim[]): Generator<AttributeClaim> {
  if (!sentence.text.includes('orn ')) return
  for (const match of sentence.text.matchAll(BORN_IN)) {
    const place = match.groups!.place!
    if (match.groups!.more !== undefined || MONTHS.has(place)) continue
    const at = match.index + match[0].length - place.length
    const before = mentions.filter(({ value }) => value.end <= match.index && value.subject?.thing === 'person')
    // “Her daughter Vera was born in Odesa” speaks of another Vera.
    if (before.some(({ value }) => value.form === 'bare' && isAfterKin(sentence.text, value.start))) continue
    const isOpening = match.index < 2
    const subject = isOpening
      ? (mentions.find(({ value }) => value.start > at && value.subject?.thing === 'person')?.value.subject ??
        centralPerson(claims))
      : before.length > 0
        ? before.length === 1
          ? before[0]!.value.subject
          : undefined
        : HE_WAS.test(sentence.text.slice(0, match.index))
          ? centralPerson(claims)
          : undefined
    if (subject !== undefined)
      yield attributeOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
  }
}

function isAfterKin(text: string, at: number): boolean {
  const word = text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
  return relationOf(word.toLowerCase()) !== undefined
}

/** "In Gothenburg, where he was born, …": of the person whom the article is about. */
function* whereBorn(claims: Claims, sentence: Sentence): Generator<AttributeClaim> {
  const match = WHERE_BORN.exec(sentence.text)
  const subject = match === null ? undefined : centralPerson(claims)
  if (match === null || subject === undefined) return
  const place = match.groups!.place!
  const at = match.index + match[0].indexOf(place)
  yield attributeOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
}

/** "Ishbel Lind, a native of Aberdeen", "the Aberdeen-born painter Ishbel Lind" */
function* nativeOf(claims: Claims, sentence: Sentence, mentions: readonly MentionClaim[]): Generator<AttributeClaim> {
  if (!sentence.text.includes('native') && !sentence.text.includes('-born')) return
  const people = mentions.filter(({ value }) => value.subject?.thing === 'person')
  for (const pattern of [NATIVE_OF, BORN_ADJECTIVE])
    for (const match of sentence.text.matchAll(pattern)) {
      const place = match.groups!.place!
      if (countryOf(place)?.as === 'adjective') continue
      const at = match.index + match[0].indexOf(place)
      const end = match.index + match[0].length
      const near = people.filter(({ value }) => {
        const between =
          value.end <= match.index ? sentence.text.slice(value.end, match.index) : sentence.text.slice(end, value.start)
        return (
          between.length < 40 &&
          !between.includes('.') &&
          (value.start >= end ? !between.includes(',') : NATIVE_GAP.test(between))
        )
      })
      const subjects = new Set(near.map(({ value }) => value.subject))
      // “The Waterford-born novelist will read”: whom the article is about
      if (near.length === 0 && THE_ONE.test(sentence.text.slice(Math.max(0, match.index - 5), match.index)))
        subjects.add(centralPerson(claims))
      const [subject] = subjects
      if (subjects.size === 1 && subject !== undefined)
        yield attributeOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
    }
}

// “The ” before “Waterford-born novelist”
const THE_ONE = /(?:^|[.;] )[Tt]he $/

// “, a ”, “, who is a ”, “ is a ”, “, 58, a ”
const NATIVE_GAP = /^,?(?: \d{1,3},)?(?: who)?(?: is| was)? (?:an? |the )?$/

function placeKey(place: string): string {
  return place.toLowerCase()
}

const BORN_IN =
  /\b[Bb]orn (?:(?:on [^,.;]{3,20}|in (?:[A-Z][a-z]{2,8} )?\d{4}) )?in (?:the )?(?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+){0,2})(?<more> and| or)?/g
// “, a native of Aberdeen”, “was raised a Catholic in” is none
// “In Gothenburg, where he was born”
const WHERE_BORN =
  /\b(?:[Ii]n|to|for|of|from) (?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+)?), where s?he was born\b/
const NATIVE_OF = /\bnative of (?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+){0,2})/g
// “Aberdeen-born ”, “the Aberdeen native ”
const BORN_ADJECTIVE = /\b(?<place>[A-Z][A-Za-zÀ-ɏ’]+)(?:-born| native)(?= |,)/g
const HE_WAS = /\b(?:[Hh]e|[Ss]he) (?:was|had been) $/
const MONTHS = new Set(
  'January February March April May June July August September October November December'.split(' '),
)
