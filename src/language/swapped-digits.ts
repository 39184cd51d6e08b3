/** The digits of a text, without its separators: "1200" of "1,200 people". */
export function digitsOf(text: string): string {
  let digits = known.get(text)
  if (digits === undefined) {
    digits = text.replace(NO_DIGITS, '')
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(text, digits)
  }
  return digits
}

/** Amounts are compared with many others. */
const known = new Map<string, string>()
const MOST_KNOWN = 10_000
const NO_DIGITS = /[^0-9]+/g

/** True where two strings of digits differ by two neighbours that changed places. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false
  for (let i = 0; i + 1 < a.length; i++)
    if (a[i] !== b[i]) return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
  return false
}
