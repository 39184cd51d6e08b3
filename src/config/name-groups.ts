import type { ExtractionOptions } from '../claims/options.ts'
import { fold } from '../language/fold.ts'
import { ConfigError } from './config.ts'
import type { ConfigText, Key } from './text.ts'

type Groups = ExtractionOptions['aliases']

/** Throws a ConfigError with the line where the names that are declared to be one, or to be two, contradict each other. */
export function checkNames(aliases: Groups, distinct: Groups, text: ConfigText): void {
  const groupOf = new Map<string, number>()
  for (const [i, group] of aliases.entries())
    for (const [j, name] of group.entries()) {
      const other = groupOf.get(fold(name))
      if (other !== undefined && other !== i)
        throw at(['aliases', i, j], `"${name}" is an alias of "${aliases[other]![0]}" already`, text)
      groupOf.set(fold(name), i)
    }
  for (const [i, group] of distinct.entries())
    for (const [j, name] of group.entries()) {
      const own = groupOf.get(fold(name))
      const other = group.slice(0, j).find((one) => fold(one) === fold(name) || groupOf.get(fold(one)) === own)
      if (other === undefined) continue
      if (fold(other) === fold(name)) throw at(['distinct', i, j], `"${name}" and "${other}" are one name`, text)
      if (own !== undefined)
        throw at(['distinct', i, j], `"${name}" and "${other}" are declared to be one under aliases`, text)
    }
}

function at(keys: readonly Key[], message: string, text: ConfigText): ConfigError {
  return new ConfigError(`${text.place(keys)}  ${message}`)
}
