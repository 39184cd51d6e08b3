import { z } from 'zod'
import type { AnyRule } from '../rule.ts'
import { type Config, ConfigError, type RuleChoice, type RuleChoices } from './config.ts'
import { didYouMean } from './nearest.ts'
import { PRESET_NAMES, PRESETS } from './presets.ts'
import type { ConfigText, Key } from './text.ts'

const severity = z.enum(['off', 'info', 'warning', 'warn', 'error'])
const choices = z.record(z.string(), z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown())])]))
const patterns = z.array(z.string().min(1))
const day = z.iso.date()

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
    .array(z.strictObject({ files: patterns, rules: choices }))
    .optional()
    .describe('Other severities for some files; a later entry beats an earlier one.'),
  plugins: z.array(z.string().min(1)).optional().describe('Rules of your own: paths from this file, or packages.'),
  now: day.optional().describe('The date to read articles by that give none themselves (YYYY-MM-DD).'),
})

/** A configuration as people write it. */
export type ConfigInput = z.input<typeof CONFIG>

/** The plug-ins that a configuration names; they are loaded before it can be checked, since they bring rules. */
export function pluginsOf(written: unknown): string[] {
  const named = z.object({ plugins: z.array(z.string()) }).safeParse(written)
  return named.success ? named.data.plugins : []
}

/** Checks what a configuration file says against the schema and the rules there are; throws a ConfigError that names the line. */
export function readConfig(written: unknown, text: ConfigText, folder: string, known: readonly AnyRule[]): Config {
  const parsed = CONFIG.safeParse(written)
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map((issue) => told(issue, text, written)).join('\n'))
  const { extends: preset = 'recommended', paths = [], ignores = [], rules = {}, overrides = [], now } = parsed.data
  return {
    path: text.path,
    folder,
    paths,
    ignores,
    rules: { ...PRESETS[preset](known), ...choicesOf(rules, ['rules'], text, known) },
    overrides: overrides.map((override, i) => ({
      files: override.files,
      rules: choicesOf(override.rules, ['overrides', i, 'rules'], text, known),
    })),
    known,
    ...(now === undefined ? {} : { now }),
  }
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
    const known = path.length === 0 ? Object.keys(CONFIG.shape) : ['files', 'rules']
    return issue.keys
      .map((key) => `${text.place([...path, key])}  there is no field "${key}"${didYouMean(key, known)}`)
      .join('\n')
  }
  const value = path.reduce<unknown>((inner, key) => (inner as Record<Key, unknown> | undefined)?.[key], written)
  const what = path.length === 0 ? 'the configuration' : `"${path.join('.')}"`
  if (value === undefined) return `${text.place(path)}  ${what} is missing`
  return `${text.place(path)}  ${what} is ${JSON.stringify(value)}, but ${wanted(path)}`
}

function wanted(path: readonly Key[]): string {
  if (path.length === 0) return 'should be a mapping of fields to values'
  if (path.includes('rules')) {
    return path.at(-1) === 'rules'
      ? 'should map rules to severities'
      : 'should be off, info, warning or error, or [severity, options]'
  }
  if (path[0] === 'extends') return `should be ${PRESET_NAMES.join(', ')}`.replace(/, (?=[^,]*$)/, ' or ')
  if (path[0] === 'now') return 'should be a date like 2026-01-31'
  if (path[0] === 'overrides' && path.length < 3) return 'should be a list of { files, rules }'
  return path[0] === '$schema' ? 'should be a text' : 'should be a list of texts'
}
