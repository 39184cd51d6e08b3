import type { Sentence } from '../article/article.ts'

/** Words without which a reader need not look at a sentence, found for all readers in one pass. */
export const Cue = {
  capital: 1,
  administration: 2,
  holders: 4,
  born: 8,
  team: 16,
  kin: 32,
} as const

const bitsOf = new WeakMap<Sentence, number>()

/** The bits of `Cue` for the words that stand in the sentence. */
export function cuesOf(sentence: Sentence): number {
  let bits = bitsOf.get(sentence)
  if (bits === undefined) {
    bits = 0
    CUE.lastIndex = 0
    for (let match = CUE.exec(sentence.text); match !== null; match = CUE.exec(sentence.text))
      for (const [i, bit] of ORDER.entries()) if (match[i + 1] !== undefined) bits |= bit
    bitsOf.set(sentence, bits)
  }
  return bits
}

const ORDER = [Cue.capital, Cue.administration, Cue.holders, Cue.born, Cue.team, Cue.kin]
// One group a bit, in the order of `ORDER`: “capital”, “the Lind administration”, “the presidents”, “born in” or “native of”, “caps for”, “sister”
const CUE =
  /(capital)|(dministration)|(inisters|residents|remiers|hancellors)|(orn [io]n | was born|-born| native)|( international|(?:caps?|nces|but|goals|play(?:s|ed)?) for )|((?:br|m)other|[Ff]ather|[Ss]ister|usband|[Ww]i(?:fe|dow)|[Ss]on\b|[Dd]aughter|[Uu]ncle|[Aa]unt(?:ie)?\b|[Nn]ephew|[Nn]iece|[Cc]ousin|[Ss]pouse|[Pp]artner|[Ff]ianc|[Tt]win\b|[Ss]ibling|[Cc]hild\b|[Gg]rand|[Mm]um\b|[Mm]om\b|[Dd]ad\b|[Pp]arent\b|friend\b|[Bb]ride\b|groom\b)/g
