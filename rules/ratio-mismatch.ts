import type { WrittenValue } from '../src/claims/written-value.ts'
import { inPrint } from '../src/language/numbers.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'ratio-mismatch',
  summary: '“Doubled”, “half” or “three times as many” is not what the two values give.',
  docs: `“Members numbered 3,070, three times as many as the 1,535 a year before”: it is twice as many. A multiple in words is a number like any other.

The rule reads “doubled”, “halved”, “threefold” with a pair “from … to …”, “twice the 423”, “three times as many as the 1,535” with the value before it, and “half the size” where this sentence and the one before hold exactly two measures of one kind (a warning). “Four times what it was, 120 instead of 40” and “a quarter of the 20,000” are read, too. Multiples are read to the nearest half, cut off or rounded, and a finding that rounding to whole millions could explain is a warning; “almost”, “about” and “more than” widen them; “three times more than” may be three or four.

On 2,557 edited articles it finds nothing, so nothing false. On the 391 labelled cases, which it was developed on: 11 findings, none false; 11 of the 18 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const multiples = claims.of('multiple')
    for (const { value, span, guards } of claims.of('change'))
      if (
        value.as === 'multiple' &&
        value.verdict === 'differs' &&
        !multiples.some((one) => one.span.start === span.start)
      )
        yield problemOf(value.to, value.from, value.said, guards)
    for (const { value, guards } of multiples)
      if (!value.fits) yield problemOf(value.greater, value.other, value.said, guards)
  },
  examples: {
    flags: [
      {
        article:
          'Of 210 pupils 140 chose the goat, 45 the fountain and 25 a swing. The goat had more than four times as many votes as the fountain.',
        at: 'four times',
        related: ['140', '45'],
        message: '140 is 3.11 times 45, which “four times” does not fit',
        severity: 'warning',
      },
      {
        article: 'Sales have more than doubled, from five million crowns to eight.',
        at: 'doubled',
        related: ['eight', 'five million crowns'],
        message: 'eight is 1.6 times five million crowns, which “doubled” does not fit',
      },
      {
        article: 'The number of nests doubled from 40 to 60 within a year.',
        at: 'doubled',
        related: ['60', '40'],
        message: '60 is 1.5 times 40, which “doubled” does not fit',
      },
      {
        article: 'Members numbered 3,070 at New Year, three times as many as the 1,535 a year before.',
        at: 'three times',
        related: ['3,070', '1,535'],
        message: '3,070 is 2 times 1,535, which “three times” does not fit',
      },
      {
        article: 'Power costs four times what it did, 120 euros a megawatt-hour instead of 40.',
        at: 'four times',
        related: ['120 euros', '40'],
        message: '120 euros is 3 times 40, which “four times” does not fit',
        severity: 'warning',
      },
      {
        article: 'The gate fell to 4,000, a quarter of the 20,000 who came in spring.',
        at: 'quarter of',
        related: ['4,000', '20,000'],
        message: '4,000 is 0.2 times 20,000, which “quarter of” does not fit',
      },
      {
        article: 'The new barge carries 1.9 tonnes. The old one took 7.6 tonnes, so it has half the capacity now.',
        at: 'half the capacity',
        related: ['1.9 tonnes', '7.6 tonnes'],
        message: '1.9 tonnes is 0.25 times 7.6 tonnes, which “half the capacity” does not fit',
        severity: 'warning',
      },
      {
        article: 'The toll is 2,250 crowns, which is treble the 900 of two years ago.',
        at: 'treble',
        related: ['2,250 crowns', '900'],
        message: '2,250 crowns is 2.5 times 900, which “treble” does not fit',
      },
      {
        article: 'Profit tripled, from 2 million to 5 million euros.',
        at: 'tripled',
        related: ['5 million euros', '2 million'],
        message: '5 million euros is 2.5 times 2 million, which “tripled” does not fit',
        severity: 'warning',
      },
      {
        article: 'The farm had 12 cows in 2001; now there are 48, three times as many.',
        at: 'three times as many',
        related: ['48', '12 cows'],
        message: '48 is 4 times 12 cows, which “three times as many” does not fit',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article:
          'Of 210 pupils 140 chose the goat, 45 the fountain and 25 a swing. The goat had three times as many votes as the fountain.',
        because: 'it has',
      },
      {
        article: 'The goat weighs 40 kilos, the dog 30. The goat has twice as many fans as the dog.',
        because: 'fans are no kilos',
      },
      {
        article: 'Packrat 4.2 is three times as fast as 4.1.',
        because: 'the numbers are part of names',
      },
      {
        article:
          'They sold 3,000 copies, three times as many as the 1,000 of the first book and a tenth of the 30,000 of “Salt”.',
        because: '3,000 are a tenth, not 1,000',
      },
      {
        article:
          'Elephants sleep for two hours. In zoos they sleep for four to six hours, twice to three times as long.',
        because: 'a range is three times as long at its end',
      },
      {
        article: 'Sales have more than doubled, from five million crowns to eleven.',
        because: 'eleven stands for eleven million',
      },
      {
        article: 'At 71 she is twice as old as the girl that she plays, and after a while one forgets it.',
        because: 'one is a pronoun',
      },
      {
        article: 'By ten minutes to five, half of the 5,400 spectators had gone home.',
        because: 'five is a time of day',
      },
      { article: 'At £1.20 the loaf costs half as much again as last year’s 80p.', because: 'that is one and a half' },
      { article: 'The number of nests doubled from 40 to 80 within a year.', because: '80 is twice 40' },
      { article: 'Income almost doubled from €540,000 to €1,055,000.', because: '1.95 is almost two' },
      { article: 'There were 846 applications, twice the 423 of a year before.', because: '846 is twice 423' },
      {
        article: 'The course has 486 pupils, twice as many as in 2011/12, when there were 243.',
        because: '486 is twice 243',
      },
      {
        article: 'The new hall seats 1,350, three times as many as the old one with its 450.',
        because: 'one stands for the hall',
      },
      {
        article: 'The gate fell to 5,000, a quarter of the 20,000 who came in spring.',
        because: 'a quarter of 20,000 is 5,000',
      },
      { article: 'Half the size of the old hall would do, said the 40 members.', because: 'there are no two measures' },
      { article: 'She ran it three times in 40 minutes.', because: 'that counts runs' },
    ],
  },
})

function problemOf(first: WrittenValue, second: WrittenValue, said: WrittenValue, guards: Problem['guards']): Problem {
  return {
    message: `${first.text} is ${ratio(first.value / second.value)} times ${second.text}, which “${said.text}” does not fit`,
    at: said.at,
    related: [
      { at: first.at, note: 'the one value' },
      { at: second.at, note: 'the other value' },
    ],
    ...(guards === undefined ? {} : { guards }),
    identity: [first.text, second.text, said.text],
  }
}

function ratio(value: number): string {
  const text = inPrint(value, value < 1 ? 0.001 : 0.01)
  let end = text.length
  while (text[end - 1] === '0') end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}
