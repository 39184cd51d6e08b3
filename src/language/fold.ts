/** Letters that Unicode does not take apart: ø is one letter, å is two. */
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ə: 'a',
  ħ: 'h',
}
const MARKS = /[\u0300-\u036f]/g
const WHOLE_LETTER = /[øłđðþßæœıəħ]/g
/** Apostrophes of every shape, ayn and hamza: "Shia’", "Qa'ud", "Sharaʿ". */
const APOSTROPHES = /['’‘ʼʻʾʿ`´]/g
/** Nothing but ASCII without apostrophes: only the case folds. */
const PLAIN = /^[\x20-\x26\x28-\x5f\x61-\x7e]*$/

/** A word for comparison: lower case, without marks and apostrophes. "Wójtowicz" gives "wojtowicz", "O’Dwyer" "odwyer". */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(WHOLE_LETTER, (letter) => WHOLE[letter]!)
}

/** Insertions, deletions, replacements and swaps of neighbours between two words; `limit + 1` where there are more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (!same && i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      row.push(cost)
      if (cost < best) best = cost
    }
    if (best > limit) return limit + 1
    before = last
    last = row
  }
  return Math.min(last[b.length]!, limit + 1)
}
