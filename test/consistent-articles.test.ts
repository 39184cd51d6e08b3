import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

/** Articles dense in numbers, all of which can be true at once: owners, subsets, plans and pronouns side by side. */
const FOLDER = join(import.meta.dirname, '../fixtures/consistent')

const settings = RULES.filter((rule) => rule.byDefault !== 'off').map((rule) => ({
  rule,
  severity: rule.severity,
  options: {},
}))

describe('an article whose numbers all can be true', () => {
  it.each(readdirSync(FOLDER))('%s gives no finding', (name) => {
    const { findings, failures } = lintSource(readFileSync(join(FOLDER, name), 'utf8'), name, settings)
    expect(failures).toEqual([])
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
  })
})

/** Two or three sentences that look like a conflict, and why they are none. */
const PAIRS: readonly (readonly [text: string, because: string])[] = [
  ['# Valmet grows\n\nValmet employs 21,000 people. Its rival Orla Brands has 16,500 employees.', 'two firms'],
  ['Capacity: 1.7 litres. Cable: 75 cm. In the KM-30 the cable is 90 cm long.', 'two models'],
  ['| Length | 1,240 m |\n|---|---|\n\nThe old bridge, built in 1938, was 880 metres long.', 'an old bridge'],
  ['For four people, plan six sacks of potatoes. In our trial the ten sacks yielded 41 kilos.', 'a trial'],
  ['The two drugs cost $79 and $85. Four of seven cost less than $300, and two more than $350.', 'two are counted'],
  ['They left at 8 and arrived at 17.30 after nine and a half hours, two of which they spent in a jam.', 'a part'],
  ['The fire killed three people on Sunday. On Wednesday two more died. Five people are dead.', 'a sum'],
  ['The company has 420 employees in Norway. The company has 610 employees. In Sweden there are 190.', 'a branch'],
]

describe('sentences that look like a conflict', () => {
  it.each(PAIRS)('%s', (text, because) => {
    const found = lintSource(text, 'a.md', settings).findings.map(({ rule, message }) => `${rule}: ${message}`)
    expect(found, because).toEqual([])
  })
})
