import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { RULES } from '../rules/index.ts'
import { configSchema } from '../src/config/json-schema.ts'
import { defineRule } from '../src/rule.ts'
import { Folder } from './temporary.ts'

const withOptions = defineRule({
  id: 'harbour-conflict',
  summary: 'Two harbours are one.',
  docs: '',
  severity: 'warning',
  options: z.object({ names: z.array(z.string()).default([]) }),
  scope: 'article',
  check: () => [],
  examples: { flags: [], passes: [] },
})

describe('the JSON Schema of configurations', () => {
  const schema = z.fromJSONSchema(configSchema([...RULES, withOptions]) as Parameters<typeof z.fromJSONSchema>[0])
  const fits = (written: unknown) => schema.safeParse(written).success

  test.each([
    [{}],
    [{ $schema: './node_modules/lint-articles/dist/config.schema.json', ignores: ['drafts/'], now: '2026-01-31' }],
    [{ rules: { 'weekday-mismatch': 'warning', placeholder: 'off', 'a-rule-of-a-plug-in': 'error' } }],
    [{ rules: { 'harbour-conflict': ['error', { names: ['Lindal'] }] } }],
    [{ overrides: [{ files: ['opinion/**'], rules: { 'weekday-mismatch': 'info' } }], plugins: ['./rules/mine.js'] }],
  ])('takes %j', (written) => {
    expect(fits(written)).toBe(true)
  })

  test.each([
    [{ rule: {} }],
    [{ rules: { 'weekday-mismatch': 'fatal' } }],
    [{ rules: { 'harbour-conflict': ['error', { names: 'Lindal' }] } }],
    [{ overrides: [{ rules: {} }] }],
    [{ now: 'today' }],
  ])('does not take %j', (written) => {
    expect(fits(written)).toBe(false)
  })

  test('says of each rule what it flags', () => {
    const { $defs } = configSchema(RULES) as {
      $defs: { rules: { properties: Record<string, { description: string }> } }
    }
    for (const rule of RULES) expect($defs.rules.properties[rule.id]?.description).toBe(rule.summary)
  })
})

test('config --print shows what a file is linted with', () => {
  const folder = new Folder({
    'lint-articles.config.json': JSON.stringify({
      ignores: ['drafts/'],
      rules: { placeholder: 'off' },
      overrides: [{ files: ['opinion/**'], rules: { 'weekday-mismatch': 'info' } }],
    }),
  })
  const shown = JSON.parse(folder.lint(['config', '--print', 'opinion/harbour.md']).stdout)
  expect(shown).toMatchObject({ file: 'opinion/harbour.md', ignored: false })
  expect(shown.rules).toMatchObject({ placeholder: 'off', 'weekday-mismatch': 'info', 'impossible-date': 'error' })
  expect(JSON.parse(folder.lint(['config', '--print', 'drafts/a.md']).stdout).ignored).toBe(true)
  expect(folder.lint(['config']).code).toBe(2)
})
