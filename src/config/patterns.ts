import { z } from 'zod'
import { measureNamed } from '../claims/amounts.ts'
import type { DeclaredPatterns } from '../claims/patterns.ts'
import { flawOf, wordPatterns } from '../language/word-patterns.ts'
import { ConfigError } from './config.ts'
import type { ConfigText, Key } from './text.ts'

const words = z.string().min(1)
const list = z.array(words)

const office = z
  .strictObject({
    title: words.describe('The office: "lighthouse keeper".'),
    aliases: list.optional().describe('Other words for it.'),
    of: list.optional().describe('What it is of; anything where absent. A bare title is of the only one.'),
    single: z.boolean().optional().describe('False where several people hold it at one time.'),
  })
  .describe('An office that is not known, or is known otherwise.')
const quantity = z
  .strictObject({
    name: words.describe('What the number is called in findings: "employees of Veldwind".'),
    words: list.min(1).describe('Words that name it: "employees", "people work*".'),
    of: list.optional().describe('Whose it is: one of these names must stand in the paragraph.'),
    unit: words.optional().describe('km, €, %: only numbers with it count. A plain count where absent.'),
    holds: z
      .enum(['year', 'always'])
      .optional()
      .describe('Compared between articles of one year (the default), or of all.'),
  })
  .describe('A number that is compared in and across articles.')
const form = z
  .strictObject({
    write: words.optional().describe('What to write instead; absent where there is nothing to write.'),
    not: list.min(1).describe('The forms: whole words, with at most one * in each.'),
    except: list.optional().describe('Longer words that hold them and are right: "chicken Kiev".'),
    because: words.optional().describe('Why, for the finding.'),
    fix: z.boolean().optional().describe('True where --fix may write it.'),
  })
  .describe('A form of words that should be another, or should not be.')

/** What `patterns` of a configuration may say. */
export const PATTERNS = z
  .strictObject({
    offices: z.array(office).optional(),
    quantities: z.array(quantity).optional(),
    forms: z.array(form).optional(),
  })
  .describe('Offices, numbers and forms of words of your own, without code.')

/** The fields that may stand in each list. */
export const PATTERN_FIELDS = { offices: office.shape, quantities: quantity.shape, forms: form.shape }

/** Throws a ConfigError with the line of what no article could be read by. */
export function checkPatterns({ offices = [], quantities = [], forms = [] }: DeclaredPatterns, text: ConfigText): void {
  const at = (keys: readonly Key[], message: string) =>
    new ConfigError(`${text.place(['patterns', ...keys])}  ${message}`)
  const checkWords = (patterns: readonly string[] | undefined, ...keys: Key[]) => {
    for (const [i, pattern] of (patterns ?? []).entries()) {
      const flaw = flawOf(pattern)
      if (flaw !== undefined) throw at([...keys, i], `the pattern "${pattern}" ${flaw}`)
    }
  }
  for (const [i, one] of offices.entries()) {
    const flaw = flawOf(one.title)
    if (flaw !== undefined) throw at(['offices', i, 'title'], `the title "${one.title}" ${flaw}`)
    checkWords(one.aliases, 'offices', i, 'aliases')
  }
  for (const [i, { name, words: named, of, unit }] of quantities.entries()) {
    checkWords(named, 'quantities', i, 'words')
    checkWords(of, 'quantities', i, 'of')
    if (unit !== undefined && measureNamed(unit) === undefined)
      throw at(['quantities', i, 'unit'], `"${unit}" is no unit that numbers are read with; leave it out for a count`)
    if (quantities.findIndex((other) => other.name === name) < i)
      throw at(['quantities', i, 'name'], `there is a quantity "${name}" already`)
  }
  for (const [i, { write, not, except }] of forms.entries()) {
    checkWords(not, 'forms', i, 'not')
    checkWords(except, 'forms', i, 'except')
    if (write !== undefined && wordPatterns(not).in(write).length > 0)
      throw at(['forms', i, 'write'], `"${write}" is itself one of the forms that it should replace`)
  }
}
