import { z } from 'zod'

const words = z.string().trim().min(1)
const names = z.array(words)
const date = z
  .union([z.string(), z.number().int()])
  .describe('A day, a month or a year: 2024-03-01, 2024-03, 2024. A month or a year stands for all of its days.')

const whence = {
  source: words.optional().describe('Where this is known from; the one at the head of the file where absent.'),
  asOf: date
    .optional()
    .describe('The last day for which the source speaks; the one at the head of the file where absent.'),
  certainty: z
    .enum(['certain', 'uncertain'])
    .optional()
    .describe('An uncertain fact excuses what an article says, and proves nothing.'),
}
const validity = {
  start: date.optional().describe('Since when it holds.'),
  end: date.nullish().describe('Until when it held; without it, asOf is needed.'),
}
const naming = {
  name: words.describe('The name as it should be written.'),
  aliases: names.optional().describe('Other ways to write it that are right.'),
  misspellings: names.optional().describe('Ways to write it that are wrong for sure.'),
}

/** What each kind of fact may say. */
export const ENTRIES = {
  tenure: z
    .strictObject({
      office: words.describe('The office and what it is of: "mayor of Springfield".'),
      holder: words,
      aliases: names.optional().describe('Other names of the holder.'),
      start: date.optional().describe('The first day in office.'),
      end: date.nullish().describe('The last day in office; without it the tenure is open, and asOf is needed.'),
      acting: z.boolean().optional().describe('True for somebody who only stands in.'),
      drop: z.boolean().optional().describe('True to take this tenure out of the table that comes with the tool.'),
      ...whence,
    })
    .describe('Who held an office from when to when.'),
  office: z
    .strictObject({
      office: words.describe('The office and what it is of: "mayor of Springfield".'),
      titles: names.optional().describe('Other titles of its holder: "lord mayor".'),
      aliases: names.optional().describe('Other names of what it is of: "Springfield City".'),
      single: z.boolean().optional().describe('False where several people hold it at one time.'),
    })
    .describe('What else an office is called, and by how many it is held.'),
  person: z
    .strictObject({
      ...naming,
      title: words.optional().describe('Mr, Mrs, Ms, Miss, Sir, Dame …'),
      born: date.optional(),
      died: date.optional(),
      birthplace: words.optional(),
      nationality: z.union([words, names]).optional(),
      ...whence,
    })
    .describe('A person: names, dates of birth and death, where from.'),
  organisation: z
    .strictObject({ ...naming, ...whence })
    .describe('A company, club, school or other body by its names.'),
  place: z
    .strictObject({
      ...naming,
      capital: z.union([words, names]).optional().describe('Its capital, or all of them.'),
      in: words.optional().describe('The country that it lies in.'),
      ...whence,
    })
    .describe('A place: names, capital, country.'),
  number: z
    .strictObject({
      of: words.describe('What has this number: "Veldwind", "the Harbour Bridge".'),
      aliases: names.optional().describe('Other words for it in articles: "the company".'),
      what: words.describe('What is counted or measured: "employees", "length".'),
      value: z.union([z.number(), words]).describe('480, "900 m", "€12 million".'),
      ...validity,
      ...whence,
    })
    .describe('A number that holds for a time.'),
  date: z
    .strictObject({
      event: words.describe('What happened, as a clause without its date: "the Harbour Museum opened".'),
      date,
      ...whence,
    })
    .describe('The day of something that happened once.'),
} as const

export type EntryType = keyof typeof ENTRIES
export type Entry<Type extends EntryType = EntryType> = z.output<(typeof ENTRIES)[Type]>

/** The lists of a file that is a mapping, and what stands in them. */
export const LISTS = {
  tenures: 'tenure',
  offices: 'office',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  numbers: 'number',
  dates: 'date',
} as const satisfies Readonly<Record<string, EntryType>>

/** What stands at the head of a file, for all its facts. */
export const HEAD = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file stands, for editors.'),
  source: whence.source,
  asOf: whence.asOf,
})

const LIST_SCHEMAS = Object.fromEntries(
  Object.entries(LISTS).map(([list, type]) => [list, z.array(ENTRIES[type]).optional()]),
)
const ROWS = Object.entries(ENTRIES).map(([type, entry]) => z.strictObject({ type: z.literal(type), ...entry.shape }))

/** The JSON Schema of a facts file, for editors: a mapping of lists, or a list of rows with their type. */
export function factsSchema(): object {
  const mapping = z.strictObject({ ...HEAD.shape, ...LIST_SCHEMAS })
  return {
    title: 'Facts for lint-articles',
    ...z.toJSONSchema(z.union([mapping, z.array(z.union(ROWS))]), { io: 'input' }),
  }
}
