import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

const settings = RULES.map((rule) => ({ rule, severity: rule.severity, options: {} }))

/** The rules whose findings are errors or warnings. */
function loudRules(source: string, path = 'article.md'): string[] {
  const { findings } = lintSource(source, path, settings)
  return [...new Set(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule))]
}

describe('what the article says of its own mistakes', () => {
  test.each([
    ['told in the sentence', 'The brochure has a misprint: the fair is not on 31 April, but on 30 April.'],
    [
      'told in the next sentence',
      'The fair was announced for 31 April. That was a slip, and the stalls came on the 30th.',
    ],
    ['told at the head of the next paragraph', 'The fair was announced for 31 April.\n\nThat was a joke, of course.'],
    [
      'told once of words that come again',
      'Come on 31 April 2024!\n\nThe poster has a typo: no year has a 31 April 2024.',
    ],
    ['a correction', '*Correction: the fair was said to be on 31 April. It is on 30 April.*'],
    ['a column of corrections', '# Corrections and clarifications\n\nWe gave the day of the fair as 31 April.'],
    ['told by who put it so', 'She thanked the mayor of [city], as Ana Ruiz had it in her speech, and nobody laughed.'],
    ['told of the paragraph before', 'Come on 31 April.\n\nIt is not the only slip in the leaflet.'],
    ['told by the title of a puzzle', '# Find the ten mistakes\n\nThe fair is on 31 April.'],
    ['shown on something', 'The globe on which Sydney is the capital of Australia is from 1904.'],
    ['under its heading', '# The month\n\n## Errata\n\nOn page 4 the fair falls on 31 April.'],
  ])('%s', (_, source) => {
    expect(loudRules(source)).toEqual([])
  })

  test.each([
    ['elsewhere', 'The fair is on 31 April.\n\nThe stalls open at noon.\n\nThe wrong bus was sent to the station.'],
    ['of a deed', 'The mayor was wrong to close the road. The fair is on 31 April.'],
    ['of a disc', 'The fair is on 31 April, on the day after her slipped disc.'],
    ['of paper', 'The fair is on 31 April, as a slip of paper at the gate said in large figures.'],
    ['of an office', '# The department of corrections\n\nThe fair is on 31 April.'],
  ])('says nothing of a mistake %s', (_, source) => {
    expect(loudRules(source)).toEqual(['impossible-date'])
  })

  test('holds for every rule', () => {
    const numbers = 'The choir of Selby has 40 singers.\n\nIt raised £900.\n\nThe choir of Selby has 52 singers.'
    expect(loudRules(numbers)).toEqual(['number-conflict'])
    expect(loudRules(`${numbers} (An earlier version of this article gave the wrong number.)`)).toEqual([])
  })
})
