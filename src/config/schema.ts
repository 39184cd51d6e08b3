import { z } from 'zod'
import { type ExtractionChoices, QUOTES } from '../claims/options.ts'
import { didYouMean } from '../language/nearest.ts'
import type { AnyRule } from '../rule.ts'
import { type Config, ConfigError, type RuleChoice, type RuleChoices } from './config.ts'
import { checkNames } from './name-groups.ts'
import { checkPatterns, PATTERN_FIELDS, PATTERNS } from './patterns.ts'
import { PRESET_NAMES, PRESETS } from './presets.ts'
import type { ConfigText, Key } from './text.ts'

const severity = z.enum(['off', 'info', 'warning', 'warn', 'error'])
const choices = z.record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]))
const patterns = z.array(z.string().min(1))
const day = z.iso.date().describe('The date to read articles by that give none themselves (YYYY-MM-DD).')
const groups = z.array(z.array(z.string().min(1)).min(2))
const quotes = z
  .enum(QUOTES)
  .describe(
    'How statements in quotations count: as their speaker’s, which weakens them (attributed, the default), not at all (skip), or as the author’s own (include).',
  )
const frontMatter = z
  .strictObject({ title: patterns.optional(), date: patterns.optional(), author: patterns.optional() })
  .describe('The fields of the front matter that hold these, in place of the usual names.')
const override = z.strictObject({
  files: patterns,
  rules: choices.optional(),
  quotes: quotes.optional(),
  frontMatter: frontMatter.optional(),
  now: day.optional(),
})

/** What a configuration file may say. */
export const CONFIG = z.strictObject({
  $schema: z.string().optional().describe('Where the JSON Schema of this file stands, for editors.'),
  extends: z
    .enum(PRESET_NAMES)
    .optional()
    .describe('A preset to start from: recommended (the default), strict (every rule a step harder), newsroom, docs.'),
  paths: patterns
    .optional()
    .describe('Where the articles are, from this file; used where the command line names none.'),
  ignores: patterns.optional().describe('Files and folders to leave out, in the words of .gitignore.'),
  rules: choices
    .optional()
    .describe('The severity of each rule: off, info, warning or error; with options, [severity, options].'),
  overrides: z
    .array(override)
    .optional()
    .describe('Other settings for some files; a later entry beats an earlier one.'),
  quotes: quotes.optional(),
  aliases: groups
    .optional()
    .describe('Groups of names, each of one person, organisation or place; the first is what it is called.'),
  distinct: groups.optional().describe('Groups of names that look alike, no two of which are one.'),
  frontMatter: frontMatter.optional(),
  patterns: PATTERNS.optional(),
  plugins: z.array(z.string().min(1)).optional().describe('Rules of your own: paths from this file, or packages.'),
  facts: patterns
    .optional()
    .describe(
      'Files of declared facts, from this file; facts.yml, .yaml, .json, .jsonl or .csv beside it where absent.',
    ),
  now: day.optional(),
})

/** The plug-ins that a configuration names; they are loaded before it can be checked, since they bring rules. */
export function pluginsOf(written: unknown): string[] {
  const named = z.object({ plugins: z.array(z.string()) }).safeParse(written)
  return named.success ? named.data.plugins : []
}

/** Checks what a configuration file says against the schema and the rules there are; throws a ConfigError that names the line. */
export function readConfig(
  written: unknown,
  text: ConfigText,
  folder: string,
  { known, claims }: Pick<Config, 'known' | 'claims'>,
): Config {
  const parsed = CONFIG.safeParse(written)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => told(issue, text, written)).join('\n'))
  const { extends: preset = 'recommended', paths = [], ignores = [], rules = {}, overrides = [] } = parsed.data
  const { aliases, distinct, facts } = parsed.data
  checkNames(aliases ?? [], distinct ?? [], text)
  checkPatterns(parsed.data.patterns ?? {}, text)
  return {
    path: text.path,
    folder,
    paths,
    ignores,
    rules: { ...PRESETS[preset](known), ...choicesOf(rules, ['rules'], text, known) },
    overrides: overrides.map((one, i) => ({
      files: one.files,
      rules: choicesOf(one.rules ?? {}, ['overrides', i, 'rules'], text, known),
      extraction: readingOf(one),
    })),
    known,
    claims,
    extraction: readingOf(parsed.data),
    ...(facts === undefined ? {} : { facts: facts.map((file, i) => ({ file, place: text.place(['facts', i]) })) }),
  }
}

/** What a configuration, or one of its overrides, says of how claims are read; what it does not say is not there. */
function readingOf({ now, quotes, aliases, distinct, frontMatter, patterns }: ExtractionChoices): ExtractionChoices {
  const said = Object.entries({ now, quotes, aliases, distinct, frontMatter, patterns })
  return Object.fromEntries(said.filter(([, value]) => value !== undefined))
}

function choicesOf(
  written: z.output<typeof choices>,
  at: readonly Key[],
  text: ConfigText,
  known: readonly AnyRule[],
): RuleChoices {
  const ids = known.map((rule) => rule.id)
  const read = Object.entries(written).map(([id, choice]): [string, RuleChoice] => {
    const rule = known.find((one) => one.id === id)
    if (rule === undefined)
      throw new ConfigError(`${text.place([...at, id])}  there is no rule "${id}"${didYouMean(id, ids)}`)
    const [level, options] = typeof choice === 'string' ? [choice, undefined] : choice
    const severity = level === 'warn' ? 'warning' : level
    return [
      id,
      { severity, ...(options === undefined ? {} : { options: optionsOf(rule, options, [...at, id, 1], text) }) },
    ]
  })
  return Object.fromEntries(read)
}

function optionsOf(rule: AnyRule, written: Record<string, unknown>, at: readonly Key[], text: ConfigText): unknown {
  if (rule.options === undefined) throw new ConfigError(`${text.place(at)}  the rule "${rule.id}" has no options`)
  const parsed = rule.options.safeParse(written)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = [...at, ...((issue?.path ?? []) as Key[])]
  throw new ConfigError(
    `${text.place(where)}  the rule "${rule.id}" cannot use this option: ${issue?.message ?? 'it does not fit'}`,
  )
}

/** One issue of zod in the words of this tool, with the file and the line of what it is about. */
function told(issue: z.core.$ZodIssue, text: ConfigText, written: unknown): string {
  const path = issue.path as Key[]
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(path)
    return issue.keys
      .map((key) => `${text.place([...path, key])}  there is no field "${key}"${didYouMean(key, known)}`)
      .join('\n')
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<Key, unknown> | undefined)?.[key], written)
  const what = path.length === 0 ? 'the configuration' : `"${path.join('.')}"`
  if (value === undefined) return `${text.place(path)}  ${what} is missing`
  return `${text.place(path)}  ${what} is ${JSON.stringify(value)}, but ${wanted(path)}`
}

/** The fields that may stand under these keys. */
function fieldsAt(path: readonly Key[]): string[] {
  if (path.length === 0) return Object.keys(CONFIG.shape)
  if (path[0] !== 'patterns') return Object.keys((path.at(-1) === 'frontMatter' ? frontMatter : override).shape)
  const fields = path.length === 1 ? PATTERN_FIELDS : PATTERN_FIELDS[path[1] as keyof typeof PATTERN_FIELDS]
  return Object.keys(fields)
}

function wanted(path: readonly Key[]): string {
  if (path.length === 0) return 'should be a mapping of fields to values'
  if (path.includes('rules')) {
    return path.at(-1) === 'rules'
      ? 'should map rules to severities'
      : 'should be off, info, warning or error, or [severity, options]'
  }
  if (path[0] === 'extends') return `should be ${PRESET_NAMES.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
  if (path.includes('now')) return 'should be a date like 2026-01-31'
  if (path.includes('quotes')) return `should be ${QUOTES.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
  if (path[0] === 'aliases' || path[0] === 'distinct')
    return path.length === 2 ? 'should be a list of two names or more' : 'should be a list of groups of names'
  if (path[0] === 'patterns') return wantedOfPattern(path.slice(1))
  if (path.at(-1) === 'frontMatter') return 'should map title, date and author to lists of fields'
  if (path[0] === 'overrides' && path.length < 3) return 'should be a list of { files, rules, … }'
  return path[0] === '$schema' ? 'should be a text' : 'should be a list of texts'
}

function wantedOfPattern([list, entry, field, item]: readonly Key[]): string {
  if (list === undefined) return 'should map offices, quantities and forms to lists'
  if (entry === undefined) return 'should be a list'
  if (field === undefined)
    return `should be a mapping of ${Object.keys(PATTERN_FIELDS[list as keyof typeof PATTERN_FIELDS]).join(', ')}`
  if (item !== undefined) return 'should be a text'
  if (field === 'single' || field === 'fix') return 'should be true or false'
  if (field === 'holds') return 'should be year or always'
  return ['aliases', 'of', 'words', 'not', 'except'].includes(String(field))
    ? 'should be a list of texts'
    : 'should be a text'
}
