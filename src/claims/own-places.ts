import { type Sentence, Trait } from '../article/article.ts'
import { cityOf } from '../language/cities.ts'
import { countryOf } from '../language/countries.ts'
import {
  BASED_BEFORE,
  BASED_IN,
  BUILT_THING,
  DIED_IN,
  IN_STREET,
  OWN_PLACE,
  RIVER_SIDE,
  SEAT_LABEL,
  SIDE,
  THE_PLACE,
} from '../language/own-places.ts'
import type { WrittenPlace } from '../language/venues.ts'
import type { Claims } from './claim.ts'
import { Cue, sentencesWith } from './cue-bits.ts'
import { centralPerson } from './main-person.ts'
import { mentionsOf, mentionsOfBlock, sentencesWithNames } from './subjects.ts'

/** A place that only one thing of the article can have: its owner's one clinic, its side of the river, its seat. */
export interface OwnPlace extends WrittenPlace {
  readonly sentence: Sentence
}

/** The places of things that have one: houses, sides of a river, seats, deaths. */
export function* ownPlacesIn(claims: Claims): Generator<OwnPlace> {
  yield* housesIn(claims)
  yield* sidesIn(claims)
  yield* riverSidesIn(claims)
  yield* streetsIn(claims)
  yield* seatsIn(claims)
  yield* deathsIn(claims)
}

/** "Her clinic in Sheffield" and "the sleep clinic in Leeds"; an article that speaks of clinics has more than one. */
function* housesIn(claims: Claims): Generator<OwnPlace> {
  const own: OwnPlace[] = []
  const the: OwnPlace[] = []
  for (const sentence of sentencesWith(claims.article, Cue.house)) {
    if ((sentence.traits & Trait.capital) === 0) continue
    for (const match of sentence.text.matchAll(OWN_PLACE))
      own.push(placeAt('house', sentence, match, match.groups!.thing!))
    for (const match of sentence.text.matchAll(THE_PLACE))
      the.push(placeAt('house', sentence, match, match.groups!.thing!))
  }
  for (const place of [...own, ...the]) {
    const plural = `${place.thing}s`
    if (!own.some(({ thing }) => thing === place.thing)) continue
    if (!claims.article.sentences.some(({ text }) => text.includes(plural))) yield place
  }
}

/** "Café Lipa … It’s on the left bank", "On the right bank, in Café Lipa" */
function* sidesIn(claims: Claims): Generator<OwnPlace> {
  const { sentences } = claims.article
  for (const sentence of sentencesWith(claims.article, Cue.side))
    for (const match of sentence.text.matchAll(SIDE)) {
      const { side, feature } = match.groups!
      const before = sentences[sentence.index - 1]
      const isIt = IT_FIRST.test(sentence.text) && before?.block === sentence.block
      const names = mentionsOf(claims, isIt ? before! : sentence).filter(
        ({ value }) => value.subject?.thing !== 'person' && value.form === 'full',
      )
      const [first] = names
      if (first === undefined || names.length > 1) continue
      const thing = `${first.value.name} ${feature!}`
      yield { ...placeAt('side', sentence, match, thing), place: side!.replace(ENDING, '') }
    }
}

/** "Baker Bear can be found in Prospect Street", "Baker Bear, in Harbour Row": what has a name and is nobody. */
function* streetsIn(claims: Claims): Generator<OwnPlace> {
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    for (const { value } of mentions) {
      const { subject } = value
      if (value.form !== 'full' || value.possessive || subject === undefined || subject.thing === 'person') continue
      const match = IN_STREET.exec(sentence.text.slice(value.end, value.end + 70))
      if (match === null || subject.name.split(' ').length < 2) continue
      const end = value.end + match[0].length
      yield { of: 'house', sentence, thing: subject.name, place: match.groups!.place!, start: value.start, end }
    }
  }
}

/** "The bus station is to stand north of the river", "on the south bank, where the bus station is going up" */
function* riverSidesIn({ article }: Claims): Generator<OwnPlace> {
  for (const sentence of sentencesWith(article, Cue.side)) {
    for (const match of sentence.text.matchAll(RIVER_SIDE)) {
      const before = article.sentences[sentence.index - 1]
      const isIt = IT_FIRST.test(sentence.text) && before?.block === sentence.block
      const things = [...(isIt ? before! : sentence).text.matchAll(BUILT_THING)].map(({ groups }) => groups!.thing!)
      const [thing] = things
      if (thing === undefined || things.some((other) => other !== thing)) continue
      const { of, side } = match.groups!
      yield { ...placeAt('side', sentence, match, `The ${thing} bank`), place: (of ?? side)! }
    }
  }
}

/** "Oslo-based Nordlys", "Nordlys, based in Moss", "Headquarters: Moss" */
function* seatsIn(claims: Claims): Generator<OwnPlace> {
  const seats: { readonly place: OwnPlace; readonly of: string | undefined }[] = []
  for (const sentence of sentencesWith(claims.article, Cue.seat)) {
    const { text } = sentence
    const label = SEAT_LABEL.exec(text)
    if (label !== null) seats.push({ place: placeAt('seat', sentence, label, ''), of: undefined })
    for (const pattern of [BASED_BEFORE, BASED_IN])
      for (const match of text.matchAll(pattern)) {
        const { of, owner, place } = match.groups!
        // “Oslo-based”, not “component-based” nor “Java-based”
        const isPlace = pattern === BASED_IN ? countryOf(place!) === undefined : cityOf(place!) !== undefined
        if (isPlace) seats.push({ place: placeAt('seat', sentence, match, ''), of: of ?? owner })
      }
  }
  const names = new Set(seats.flatMap(({ of }) => (of === undefined ? [] : [of])))
  // A label, “its headquarters” and “the Oslo-based firm” are of the one body whose seat the article gives.
  const only = names.size === 1 ? [...names][0] : undefined
  for (const { place, of } of seats) {
    const name = of ?? only
    if (name !== undefined) yield { ...place, thing: name }
  }
}

/** "He died at home in Callan Bay", "he died at the hospital in Penlow": of the person whom the article is about. */
function* deathsIn(claims: Claims): Generator<OwnPlace> {
  const central = centralPerson(claims)
  if (central === undefined) return
  for (const sentence of sentencesWith(claims.article, Cue.death)) {
    for (const match of sentence.text.matchAll(DIED_IN)) {
      const before = mentionsOfBlock(claims, sentence).filter(
        ({ value, sentence: own }) =>
          own === sentence &&
          value.end <= match.index &&
          (value.subject?.thing === 'person' || value.thing === 'person'),
      )
      const isHis =
        before.length === 0
          ? HE_BEFORE.test(sentence.text.slice(0, match.index))
          : before.every(({ value }) => value.subject === central)
      if (isHis) yield placeAt('death', sentence, match, central.name)
    }
  }
}

function placeAt(of: WrittenPlace['of'], sentence: Sentence, match: RegExpMatchArray, thing: string): OwnPlace {
  return {
    of,
    sentence,
    thing,
    place: match.groups!.place ?? '',
    start: match.index!,
    end: match.index! + match[0].length,
  }
}

const IT_FIRST = /^It(?:['’]s| is| was| will be| lies| stands| sits) /
const ENDING = /ern$/
// “He ”, “, she ”
const HE_BEFORE = /\b(?:[Hh]e|[Ss]he)(?: has| had)? $/
