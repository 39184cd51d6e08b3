import { type Sentence, spanIn } from '../article/article.ts'
import { actsIn, deniedActsIn } from '../language/acts.ts'
import { FITTED_ELSEWHERE, missingIn, presentIn } from '../language/fittings.ts'
import { openingsIn, type WrittenOpening } from '../language/opening-days.ts'
import { denialsIn, noneHarmedIn, someHarmedIn, statementsIn, tellsAnotherTime, yearsIn } from '../language/polarity.ts'
import { attendancesIn } from './attendance.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { dietsIn, houseDietsIn } from './diets.ts'
import { guardsOf } from './doubts.ts'
import { frameOf } from './frame.ts'
import { centralPerson, isOfMainGender } from './main-person.ts'
import { mentionsOf, mentionsOfBlock } from './subjects.ts'

/** That something is so, or not so, of one subject. */
export interface Polarity {
  readonly topic: string
  readonly denied: boolean
  /** The years that its sentence names, where they matter. */
  readonly years: readonly string[]
  /** In what it is so: “evacuated from the hospital”. */
  readonly scope?: string
  readonly words: string
}

/** The days on which a place is open, or closed. */
export interface Opening {
  readonly open: boolean
  readonly by: WrittenOpening['by']
  readonly days: ReadonlySet<number>
  readonly thing?: string
  readonly words: string
}

/** Reads statements and denials; those in quotations are compared with nothing: who was hurt, who is married, what somebody did or did not. */
export function* readPolarities(claims: Claims): Generator<ClaimOf<'polarity', Polarity>> {
  const { article } = claims
  for (const { sentence, who, denied, start, end } of attendancesIn(claims)) {
    const claim = claimOf(sentence, { topic: `attending ${who.name}`, denied, years: [] }, start, end)
    if (claim !== undefined) yield claim
  }
  const sentences = article.sentences.filter(({ block }) => block.role === 'paragraph' || block.role === 'item')
  yield* turnsOf(claims, sentences)
  yield* harmsOf(sentences)
  yield* actsOf(claims, sentences)
  yield* fittingsOf(claims, sentences)
  for (const { sentence, diet, denied, start, end } of [...dietsIn(claims), ...houseDietsIn(claims)]) {
    const claim = claimOf(sentence, { topic: `${diet} dish`, denied, years: [] }, start, end)
    if (claim !== undefined) yield claim
  }
}

/** “Dogs are forbidden”, then “dogs are welcome”: statements are looked for where one of their topic is denied. */
function* turnsOf(claims: Claims, sentences: readonly Sentence[]): Generator<ClaimOf<'polarity', Polarity>> {
  const denials = sentences.flatMap((sentence) => denialsIn(sentence.text).map((turn) => ({ sentence, turn })))
  if (denials.length === 0) return
  const topics = new Set(denials.map(({ turn }) => turn.topic))
  const statements = sentences.flatMap((sentence) =>
    statementsIn(sentence.text, topics).map((turn) => ({ sentence, turn })),
  )
  for (const { sentence, turn } of [...denials, ...statements]) {
    const { topic, denied, years, start, end, of } = turn
    const whose = of === undefined ? '' : ownerOf(claims, sentence, of.word, of.start)
    if (whose === undefined) continue
    const claim = claimOf(sentence, { topic: `${topic} ${whose}`.trim(), denied, years }, start, end)
    if (claim !== undefined) yield claim
  }
}

/** “No pupil was excluded”, then “two pupils were excluded” */
function* harmsOf(sentences: readonly Sentence[]): Generator<ClaimOf<'polarity', Polarity>> {
  const none = sentences.flatMap((sentence) => noneHarmedIn(sentence.text).map((harm) => ({ sentence, harm })))
  if (none.length === 0) return
  const topics = new Set(none.map(({ harm }) => harm.topic))
  const some = sentences.flatMap((sentence) => someHarmedIn(sentence.text, topics).map((harm) => ({ sentence, harm })))
  for (const { sentence, harm } of [...none, ...some]) {
    const claim = claimOf(sentence, harm, harm.start, harm.end)
    if (claim !== undefined) yield claim
  }
}

/** “There is no lift”, then “take the lift to the third floor” */
function* fittingsOf(claims: Claims, sentences: readonly Sentence[]): Generator<ClaimOf<'polarity', Polarity>> {
  const missing = sentences.flatMap((sentence) => missingIn(sentence.text).map((fitting) => ({ sentence, fitting })))
  if (missing.length === 0) return
  const things = new Set(missing.map(({ fitting }) => fitting.thing))
  const present = sentences.flatMap((sentence) =>
    FITTED_ELSEWHERE.test(sentence.text)
      ? []
      : presentIn(sentence.text, things).map((fitting) => ({ sentence, fitting })),
  )
  for (const [fittings, denied] of [[missing, true] as const, [present, false] as const])
    for (const { sentence, fitting } of fittings) {
      if (denied && tellsAnotherTime(sentence.text)) continue
      const whose = bearerOf(claims, sentence, missing[0]!.sentence)
      const topic = `fitted with ${fitting.thing} ${whose}`
      const claim = claimOf(sentence, { topic, denied, years: [] }, fitting.start, fitting.end)
      if (claim !== undefined) yield claim
    }
}

/** What a sentence speaks of by name: what is missing in one house may be there in another. */
function bearerOf(claims: Claims, sentence: Sentence, first: Sentence): string {
  const named = (of: Sentence) =>
    mentionsOf(claims, of).find(({ value }) => value.subject?.thing !== 'person' && !value.opens)
  return named(sentence)?.value.key ?? named(first)?.value.key ?? ''
}

/** “The council did not approve the plan”, then “the council approved the plan” */
function* actsOf(claims: Claims, sentences: readonly Sentence[]): Generator<ClaimOf<'polarity', Polarity>> {
  const denials = sentences.flatMap((sentence) =>
    DENIAL.test(sentence.text) && !tellsAnotherTime(sentence.text)
      ? deniedActsIn(sentence.text).map((act) => ({ sentence, act }))
      : [],
  )
  if (denials.length === 0) return
  const denied = new Set(denials.map(({ act }) => act.act))
  const done = sentences.flatMap((sentence) =>
    tellsAnotherTime(sentence.text) ? [] : actsIn(sentence.text, denied).map((act) => ({ sentence, act })),
  )
  if (done.length === 0) return
  for (const [acts, isDenied] of [[denials, true] as const, [done, false] as const])
    for (const { sentence, act } of acts) {
      const whose = ownerOf(claims, sentence, act.who, act.start)
      if (whose === undefined) continue
      const years = yearsIn(sentence.text)
      const claim = claimOf(sentence, { topic: `${act.act} ${whose}`, denied: isDenied, years }, act.start, act.end)
      if (claim !== undefined) yield claim
    }
}

// “did not ”, “never ”, “has not ”
const DENIAL = /\b(?:not|never)\b|n['’]t\b/

/** Of whom it is said: a subject of the article, a noun, or the one person whom a pronoun can mean. */
function ownerOf(claims: Claims, sentence: Sentence, word: string, start: number): string | undefined {
  if (THE.test(word)) return word.slice('the '.length)
  if (FIRST_PERSON.test(word)) return 'I'
  if (!PRONOUN.test(word)) {
    const mentions = mentionsOf(claims, sentence)
    const mention = mentions.find(({ value }) => value.start <= start && value.end >= start)
    // “Derek Simms, of Marlow Road, Eastlea, pleaded not guilty”
    const person =
      mention?.value.subject?.thing === 'person'
        ? undefined
        : mentions.findLast(
            ({ value }) => value.subject?.thing === 'person' && value.end < start && sentence.text[value.end] === ',',
          )
    return (person ?? mention)?.value.subject?.name ?? word.toLowerCase()
  }
  const central = centralPerson(claims)
  if (central === undefined || !isOfMainGender(claims, word)) return undefined
  // “Lind wept. She …” after a sentence about somebody else is hers.
  const before = mentionsOfBlock(claims, sentence).filter(
    ({ value, sentence: own }) =>
      value.subject?.thing === 'person' && (own!.index < sentence.index || (own === sentence && value.end <= start)),
  )
  const last = before[before.length - 1]?.value.subject
  return last === undefined || last === central ? central.name : undefined
}

const THE = /^[Tt]he /
const FIRST_PERSON = /^(?:I|[Mm]y)$/
const PRONOUN = /^(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)$/

function claimOf(
  sentence: Sentence,
  said: Omit<Polarity, 'words'>,
  start: number,
  end: number,
): ClaimOf<'polarity', Polarity> | undefined {
  const { voice } = frameOf(sentence, start, end)
  if (guardsOf(sentence, start, end, DOUBTS).length > 0) return undefined
  const { topic, denied, years, scope } = said
  const value = {
    topic,
    denied,
    years,
    ...(scope === undefined ? {} : { scope }),
    words: sentence.text.slice(start, end),
  }
  return {
    kind: 'polarity',
    value,
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice,
    guards: [],
  }
}

const DOUBTS: ReadonlySet<Guard> = new Set(['hypothetical', 'hedged'])

/** Reads opening days. */
export function* readOpenings({ article }: Claims): Generator<ClaimOf<'opening', Opening>> {
  for (const sentence of article.sentences) {
    const { block, text } = sentence
    if (block.role === 'field' || block.role === 'alt' || block.role === 'cell') continue
    for (const { start, end, ...opening } of openingsIn(text)) {
      const { voice, guards } = frameOf(sentence, start, end)
      if (guards.includes('hypothetical') || guards.includes('negated')) continue
      yield {
        kind: 'opening',
        value: { ...opening, words: text.slice(start, end) },
        span: spanIn(sentence, start, end),
        block,
        sentence,
        voice,
        guards: [],
      }
    }
  }
}
