import type { Sentence } from '../article/article.ts'
import { phraseTrade, SERVICE_TRADES } from '../language/occupations.ts'
import { type AttributeClaim, attributeOf, epithetOf } from './attribute-claim.ts'
import type { Claims } from './claim.ts'
import { Cue, sentencesWith } from './cue-bits.ts'
import { centralPerson } from './main-person.ts'
import { BODY_ROLES } from './mentions.ts'

/** "The sculptor never wrote", "the retired plumber looked away": of the one person whom the article is about. */
export function* tradeEpithets(claims: Claims): Generator<AttributeClaim> {
  const found: { sentence: Sentence; words: string; start: number; trade: number; noun: string }[] = []
  for (const sentence of sentencesWith(claims.article, Cue.trade)) {
    if (!BODY_ROLES.has(sentence.block.role)) continue
    for (const match of sentence.text.matchAll(EPITHET)) {
      const { adjective, noun } = match.groups!
      const trade = phraseTrade(noun!)
      // “The vet said it was fine” speaks of any vet; “the retired vet” of one who is known.
      if (trade === undefined || (adjective === undefined && SERVICE_TRADES.has(noun!))) continue
      const words = match.groups!.words!
      found.push({ sentence, words, start: match.index + match[0].indexOf(words), trade, noun: noun! })
    }
  }
  const subject = found.length === 0 ? undefined : centralPerson(claims)
  if (subject === undefined) return
  for (const { sentence, words, start, trade, noun } of found) {
    // “A potter showed her how”: the potter may be that one.
    if (claims.article.sentences.some((other) => other !== sentence && isIntroduced(other.text, noun, subject.name)))
      continue
    const end = start + words.length
    yield epithetOf(attributeOf(sentence, subject, 'trade', String(trade), words, start, end))
  }
}

function isIntroduced(text: string, noun: string, name: string): boolean {
  const at = text.indexOf(` ${noun}`)
  return at >= 0 && !text.includes(name) && INDEFINITE_BEFORE.test(text.slice(Math.max(0, at - 30), at))
}

// “The sculptor never”, “said the 58-year-old plumber”
const EPITHET =
  /(?:^|[,;] (?:and |but |so )?|[”"] (?:said|says) )(?<words>[Tt]he (?:(?<adjective>\d{2}-year-old|retired|veteran|young|elderly) )?(?<noun>[a-z-]+))(?= (?:is|was|has|had|will|would|can|could|never|also|now|still|then|once|said|says|did|does|looked|wrote|left|took|gave|came|went|made|kept|told|stood|sat|spoke|began|became|found|felt|held|knew|ran|saw|sold|taught|thought|won|[a-z]+(?:ed|s))\b|, who|[.]$)/g
// “ a ”, “ another young”
const INDEFINITE_BEFORE = /(?:^| )(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]wo|[Hh]is|[Hh]er|[Tt]heir)(?: [a-z-]+){0,2}$/
