import { spanIn, Trait } from '../article/article.ts'
import { acronymsIn, contentWords, initialsOf } from '../language/acronyms.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { sentencesWithNames } from './subjects.ts'

/** What an acronym stands for, where the article says so or writes the name out again. */
export interface AcronymDefinition {
  readonly acronym: string
  /** "World Health Organization" */
  readonly expansion: string
  /** Its content words, folded. */
  readonly words: readonly string[]
  readonly expansionSpan: Span
  /** Absent where the name stands without its acronym. */
  readonly acronymSpan?: Span
  /** False where the acronym looks like a slip for the initials. */
  readonly fits: boolean
}

type AcronymClaim = ClaimOf<'acronym-definition', AcronymDefinition>

/** Definitions, then names of the same initials and the same last word as a defined one. */
export function* readAcronyms(claims: Claims): Generator<AcronymClaim> {
  const defined = new Map<string, AcronymDefinition>()
  const places = new Set<number>()
  for (const { sentence } of sentencesWithNames(claims)) {
    if ((sentence.traits & Trait.shout) === 0) continue
    for (const { acronym, expansion, fits, ...at } of acronymsIn(sentence.text)) {
      const value: AcronymDefinition = {
        acronym,
        expansion,
        words: contentWords(expansion),
        expansionSpan: spanIn(sentence, at.start, at.end),
        acronymSpan: spanIn(sentence, at.acronymStart, at.acronymEnd),
        fits,
      }
      const known = defined.get(acronym)
      if (known === undefined) defined.set(acronym, value)
      else if (
        known.expansion !== expansion &&
        isSecondMeaning(sentence.text, Math.min(at.start, at.acronymStart), Math.max(at.end, at.acronymEnd))
      )
        continue
      places.add(value.expansionSpan.end)
      const [start, end] = [Math.min(at.start, at.acronymStart), Math.max(at.end, at.acronymEnd)]
      yield {
        kind: 'acronym-definition',
        value,
        span: spanIn(sentence, start, sentence.text[end] === ')' ? end + 1 : end),
        block: sentence.block,
        sentence,
        voice: ARTICLE_VOICE,
        guards: [],
      }
    }
  }
  if (defined.size > 0) yield* namesInFull(claims, defined, places)
}

// “the Resident Parking Unit, also RPU,”, “also known as the RPU”: the article knows of the other one; “have also asked” says nothing of names
const SECOND_MEANING =
  /\b(?:also,? (?:(?:called|known|abbreviated|shortened|written|goes|uses?|to|by|as|the|an?) ){0,3}[("“]?[A-Z]{2,8}|likewise|confusingly|[Tt]he other|no relation|unrelated|not to be (?:confused|mistaken))\b/
const BESIDE = 24

function isSecondMeaning(text: string, start: number, end: number): boolean {
  return SECOND_MEANING.test(text.slice(Math.max(0, start - BESIDE), Math.min(text.length, end + BESIDE)))
}

/** Laws and prizes are many and end alike: “Government Paperwork Reduction Act” is not GPRA. */
const MANY = new Set([
  'act',
  'law',
  'bill',
  'regulation',
  'award',
  'awards',
  'prize',
  'directive',
  'order',
  'plan',
  'treaty',
])

// “Alpine Cryosphere Network”, “Plastic-Free Fish”
const THREE_WORDS = /[\s\-‐‑–/&][^\s\-‐‑–/&]+[\s\-‐‑–/&]/

/** "The Arctic Cryosphere Observation Network" after "Alpine Cryosphere Observation Network (ACON)". */
function* namesInFull(
  claims: Claims,
  defined: ReadonlyMap<string, AcronymDefinition>,
  places: ReadonlySet<number>,
): Generator<AcronymClaim> {
  for (const claim of claims.of('mention')) {
    const { name, form } = claim.value
    if (form !== 'full' || !THREE_WORDS.test(name) || places.has(claim.span.end)) continue
    const words = contentWords(name)
    if (words.length < 3 || MANY.has(words.at(-1)!)) continue
    const { all, content } = initialsOf(name.split(' '))
    const known = defined.get(content.toUpperCase()) ?? defined.get(all.toUpperCase())
    const text = claim.sentence?.text ?? ''
    if (known?.expansion !== name && isSecondMeaning(text, claim.value.start, claim.value.end)) continue
    if (known === undefined || known.words.at(-1) !== words.at(-1) || known.words.length !== words.length) continue
    yield {
      kind: 'acronym-definition',
      value: { acronym: known.acronym, expansion: name, words, expansionSpan: claim.span, fits: true },
      span: claim.span,
      block: claim.block,
      ...(claim.sentence === undefined ? {} : { sentence: claim.sentence }),
      voice: ARTICLE_VOICE,
      guards: [],
    }
  }
}
