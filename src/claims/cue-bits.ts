import type { Article, Sentence } from '../article/article.ts'
import { countryCues } from '../language/countries.ts'
import { CueTable } from '../language/cue-table.ts'
import { PARTIES, STUDIES, TEACHERS, tradeWords } from '../language/occupations.ts'
import { OWN_NOUNS } from '../language/own-places.ts'
import { relationWords } from '../language/relations.ts'
import { sitedWords } from '../language/sitings.ts'
import { REGION_NOUNS } from '../language/state-capitals.ts'

/** What a reader waits for in a sentence before it looks at it. */
export const Cue = {
  capital: 1,
  administration: 2,
  holders: 4,
  born: 8,
  team: 16,
  kin: 32,
  trade: 64,
  country: 128,
  party: 256,
  university: 512,
  study: 1024,
  superlative: 2048,
  ordinal: 4096,
  married: 8192,
  comparison: 16384,
  sited: 32768,
  house: 65536,
  side: 131072,
  death: 262144,
  region: 524288,
  seat: 1048576,
} as const

const CUES = new CueTable([
  { bit: Cue.capital, words: ['capital', 'capitals'] },
  { bit: Cue.administration, words: ['administration'] },
  { bit: Cue.holders, words: ['ministers', 'presidents', 'premiers', 'chancellors'] },
  { bit: Cue.born, words: ['born', 'native'] },
  { bit: Cue.team, words: 'cap caps appearances debut goals international plays played play'.split(' ') },
  { bit: Cue.kin, words: relationWords() },
  { bit: Cue.trade, words: [...tradeWords(), ...TEACHERS] },
  { bit: Cue.country, words: countryCues() },
  { bit: Cue.party, words: Object.keys(PARTIES) },
  { bit: Cue.university, words: ['university'] },
  { bit: Cue.study, words: ['student', ...Object.keys(STUDIES)] },
  { bit: Cue.superlative, words: 'most only first last best other'.split(' '), endings: ['est', 'ost'] },
  {
    bit: Cue.ordinal,
    words:
      'woman female man male second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth author row written published released made directed recorded built stores shops branches restaurants hotels schools'.split(
        ' ',
      ),
    endings: ['nth', 'eth'],
  },
  { bit: Cue.married, words: ['married'] },
  { bit: Cue.comparison, words: ['than', 'no', 'none', 'nothing', 'there'] },
  { bit: Cue.sited, words: sitedWords() },
  { bit: Cue.house, words: OWN_NOUNS.split('|') },
  { bit: Cue.side, words: 'bank side shore coast end edge cliff wing slope flank tip quay river canal'.split(' ') },
  { bit: Cue.death, words: ['died', 'passed'] },
  { bit: Cue.region, words: REGION_NOUNS },
  { bit: Cue.seat, words: 'based headquartered headquarters office seat'.split(' ') },
])

const known = new WeakMap<Article, Int32Array>()

/** The bits of `Cue` for each sentence of the article, by its index. */
export function cuesIn(article: Article): Int32Array {
  let cues = known.get(article)
  if (cues === undefined) {
    cues = new Int32Array(article.sentences.length)
    // Of the block's text, which is one string, and not of the sentence's, which is a view of it: that is faster.
    for (const { index, block, start, end } of article.sentences) cues[index] = CUES.bitsIn(block.text, start, end)
    known.set(article, cues)
  }
  return cues
}

/** The sentences with one of the cues, in order. */
export function sentencesWith(article: Article, cue: number): Sentence[] {
  const cues = cuesIn(article)
  return article.sentences.filter((_, index) => (cues[index]! & cue) !== 0)
}
