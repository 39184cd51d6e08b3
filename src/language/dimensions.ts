/** What a word next to a measure says that is measured: "900 m long", "a height of 40 m". */
export function dimensionOf(word: string): string | undefined {
  return DIMENSIONS.get(word)
}

const DIMENSIONS: ReadonlyMap<string, string> = new Map([
  ['long', 'length'],
  ['length', 'length'],
  ['high', 'height'],
  ['tall', 'height'],
  ['height', 'height'],
  ['wide', 'width'],
  ['width', 'width'],
  ['deep', 'depth'],
  ['depth', 'depth'],
  ['thick', 'thickness'],
  ['thickness', 'thickness'],
])
