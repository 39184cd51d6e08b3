import type { FrontMatterNames } from './options.ts'

/**
 * Where a field stands among those that hold something by the settings: 0 for the first. −1 where it is none of them,
 * undefined where the settings say nothing and the usual names count.
 */
export function givenPlace(names: FrontMatterNames, what: keyof FrontMatterNames, key: string): number | undefined {
  return names[what]?.findIndex((name) => name.toLowerCase() === bareKey(key))
}

/** Tells whether a field holds it: one of those that the settings name, else one of the usual ones. */
export function fieldHolds(
  names: FrontMatterNames,
  what: keyof FrontMatterNames,
  key: string,
  isUsual: (key: string) => boolean,
): boolean {
  const place = givenPlace(names, what, key)
  return place === undefined ? isUsual(key) : place >= 0
}

/** "Autor.0.name" as "autor": every entry of a list is the field's. */
function bareKey(key: string): string {
  return key.toLowerCase().replace(ENTRY, '')
}

// “authors.0”, “authors.1.name”
const ENTRY = /\.\d+(?:\.name)?$/
