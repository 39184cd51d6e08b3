import { describe, expect, test } from 'vitest'
import { countedNounAt, singularOf, withArticle } from '../src/language/nouns.ts'
import { intersects, numbersIn, printedInterval, statedInterval } from '../src/language/numbers.ts'
import { tokensOf } from '../src/language/tokens.ts'

function read(text: string): string[] {
  return numbersIn(tokensOf(text)).map((number) =>
    [
      text.slice(number.start, number.end),
      number.form,
      Number.isNaN(number.value) ? '' : Number(number.value.toPrecision(12)),
      number.approximation ?? '',
      number.tail ?? '',
    ]
      .join('|')
      .replace(/\|+$/, ''),
  )
}

describe('numbers in running text', () => {
  test.each<[string, string[]]>([
    ['1,200 people', ['1,200|cardinal|1200']],
    ['1’200 and 250 000 people', ['1’200|cardinal|1200', '250 000|cardinal|250000']],
    ['£6.4m and EUR 84 million', ['6.4m|cardinal|6400000', '84 million|cardinal|84000000']],
    [
      '$1.5 bn, CHF 412m, Rs 3 lakh',
      ['1.5 bn|cardinal|1500000000', '412m|cardinal|412000000', '3 lakh|cardinal|300000'],
    ],
    ['Four hundred and twenty-one million dollars', ['Four hundred and twenty-one million|cardinal|421000000']],
    ['nineteen hundred men', ['nineteen hundred|cardinal|1900']],
    ['a dozen eggs and a hundred and twenty seats', ['a dozen|cardinal|12', 'a hundred and twenty|cardinal|120']],
    ['two thirds of them, ½, three-quarters', ['two thirds|fraction|0.666666666667', 'three-quarters|fraction|0.75']],
    ['three and a half million', ['three and a half million|cardinal|3500000']],
    ['an hour and a half, two and a half years', ['a half|fraction|0.5', 'two and a half|cardinal|2.5']],
    [
      'about 1,200, nearly 40, more than 90,000',
      ['1,200|cardinal|1200|about', '40|cardinal|40|nearly', '90,000|cardinal|90000|more'],
    ],
    ['20 or so, 50 or more, 90+', ['20|cardinal|20|about', '50|cardinal|50|at-least', '90|cardinal|90|at-least']],
    ['a two-hour tour, a 26-month project', ['two|cardinal|2||hour', '26|cardinal|26||month']],
    ['in 2019, the 1980s, since 1951', ['2019|year|2019', '1980|year|1980', '1951|year|1951']],
    ['3 March 2024 and May 14', ['3|date|3', '2024|year|2024', '14|date|14']],
    ['page 40, No. 5, Figure 2, stake 7', ['40|label|40', '5|label|5', '2|label|2', '7|label|7']],
    ['the 21st, a third bridge, his second', ['21st|ordinal|21', 'third|ordinal|3', 'second|ordinal|2']],
    ['at 10 pm, 10:30 and 7 a.m.', ['10|time|10', '10:30|time', '7|time|7']],
    ['version 1.2.3 of E3', ['1.2.3|version']],
    ['2½ miles and 1 1/4 inches', ['2½|cardinal|2.5', '1 1/4|cardinal|1.25']],
    ['−5 degrees', ['5|cardinal|-5']],
    ['3-5 days', ['3|cardinal|3', '5|cardinal|5']],
    ['2023-04-05 and 3/4/2020', ['2023|date|2023', '04|date|4', '05|date|5', '3|date|3', '4|date|4', '2020|date|2020']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('the noun that is counted', () => {
    const noun = (text: string) => {
      const tokens = tokensOf(text)
      const number = numbersIn(tokens)[0]!
      const counted = countedNounAt(tokens, number.to)
      return counted && [...counted.modifiers, counted.head].join(' ')
    }
    expect(noun('all 180 first-year students would')).toBe('first-year student')
    expect(noun('In the three field seasons so far')).toBe('field season')
    expect(noun('four women in the hall')).toBe('woman')
    expect(noun('two sports clubs closed')).toBe('sports club')
    expect(noun('five of the houses')).toBeUndefined()
    expect(noun('12 to 15')).toBeUndefined()
  })

  test('singulars', () => {
    expect(
      ['glaciers', 'stories', 'churches', 'houses', 'people', 'leaves', 'taxis', 'buses', 'crises'].map(singularOf),
    ).toEqual(['glacier', 'story', 'church', 'house', 'person', 'leaf', 'taxi', 'buse', 'crisis'])
  })

  test('the indefinite article goes by sound', () => {
    for (const noun of ['office', 'Irish town', 'hour', 'honour', 'unimportant part', 'umbrella'])
      expect(withArticle(noun)).toBe(`an ${noun}`)
    for (const noun of ['tenure', 'unit', 'university', 'user', 'European', 'one-way street', 'house', 'Ukrainian'])
      expect(withArticle(noun)).toBe(`a ${noun}`)
  })

  test('an interval holds every value that its printed form can be a rounding of', () => {
    for (const [printed, value] of [
      ['2.0', 1.95],
      ['2.0', 2.05],
      ['2.0', 2.09],
      ['52.4', 52.36],
      ['412 million', 412_900_000],
      ['412 million', 411_500_000],
    ] as const)
      expect(intersects(printedInterval(numbersIn(tokensOf(printed))[0]!), { low: value, high: value })).toBe(true)
    expect(statedInterval(numbersIn(tokensOf('more than 90,000'))[0]!).high).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('a scale behind the second of two numbers', () => {
  const valuesOf = (text: string) => numbersIn(tokensOf(text)).map(({ value }) => value)

  test.each([
    ['rose from 12.4 to 13.9 million euros', [12.4e6, 13.9e6]],
    ['between €1 and €2 billion', [1e9, 2e9]],
    ['10–12 million people', [10e6, 12e6]],
    ['from 500 to 2 million', [500, 2e6]],
    ['12 and 14 million people', [12, 14e6]],
    ['from 12 thousand to 2 million', [12e3, 2e6]],
  ])('%s', (text, values) => expect(valuesOf(text)).toEqual(values))
})
