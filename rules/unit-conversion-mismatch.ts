import { inPrint } from '../src/language/numbers.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'unit-conversion-mismatch',
  summary: 'A measure and its value in another unit cannot be the same.',
  docs: `“18 metres (79 feet)”: one of the two was mistyped, and readers of one half of the world get another building than the other half.

The rule converts a measure into the unit of the bracket, slash or “or” right after it, and back. Both are read as what their printed form can be a rounding of: the last digit up, down or cut off, trailing zeros as rounding, and wider after “about”. It speaks only where neither direction can be made to fit. UK and US gallons, pints and tons, statute and nautical miles are all tried; ranges and “5 ft 7 in” are read as one measure; a temperature may be a difference.

It is silent about lists of measures, dimensions (“8 x 10 ft”), sizes with other words in the bracket, parts in the same system (“2 km (400 m …)”), and currencies.

On 2,557 edited articles it finds nothing, so nothing false. (They hold no bracketed conversions; its guards come from 888 pairs in other texts.) On the 391 labelled cases, which it was developed on: 24 findings, none false; 24 of the 24 mistakes of its kind are found, by it or another rule.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('conversion')) {
      if (value.fits) continue
      yield {
        message: `${value.from.text} is ${shown(value.right.low, value.right.high)} ${value.to.unit.name}, not ${value.to.text}`,
        at: span,
        related: [{ at: value.from.at, note: 'the measure that is converted' }],
        guards,
        identity: [value.from.text, value.to.text],
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The chamber in Vik gets up to 60 °C (120 °F) warm.',
        at: '120 °F',
        related: ['60 °C'],
        message: '60 °C is 139.1 to 141.8 °F, not 120 °F',
      },
      {
        article: 'Heat the oven to 190C (425F); with a fan, 170C will do.',
        at: '425F',
        related: ['190C'],
        message: '190C is 365 to 383 °F, not 425F',
      },
      {
        article: 'The walk to Vik is eight miles, which is 18 kilometres.',
        at: '18 kilometres',
        related: ['eight miles'],
        message: 'eight miles is 12.1 to 14.5 km, not 18 kilometres',
      },
      {
        article: 'The tower is 18 metres (79 feet) tall.',
        at: '79 feet',
        related: ['18 metres'],
        message: '18 metres is 57.4 to 62.3 feet, not 79 feet',
      },
      {
        article: 'The ferry turns back after 10 miles (26 km).',
        at: '26 km',
        related: ['10 miles'],
        message: '10 miles is 15.3 to 17.7 km, not 26 km',
      },
      {
        article: 'On the pass it was 24°C (57°F) at noon.',
        at: '57°F',
        related: ['24°C'],
        message: '24°C is 74.3 to 77 °F, not 57°F',
      },
      {
        article: 'The goalkeeper is 6 ft 2 in (1.78 m) tall.',
        at: '1.78 m',
        related: ['6 ft 2 in'],
        message: '6 ft 2 in is 1.867 to 1.905 m, not 1.78 m',
      },
    ],
    passes: [
      { article: 'Heat the oven to 190C (375F); with a fan, 170C will do.', because: '190 °C is 374 °F' },
      {
        article: 'The walk to Vik is eight miles, which is 18 kilometres shorter than by road.',
        because: 'the kilometres are a difference',
      },
      { article: 'The tower is 18 metres (59 feet) tall.', because: '18 metres are 59 feet' },
      {
        article: 'The island lies 90 miles (145 km) off and is 2 miles (3 km) long.',
        because: 'both are rounded as such distances are',
      },
      { article: 'Bake at 180°C (350°F).', because: '356 is rounded to 350 in kitchens' },
      { article: 'He is 4 feet 7 inches (1.40 m) tall.', because: 'feet and inches are one measure' },
      { article: 'The lake has warmed by 2°C (3.6°F).', because: 'it is a difference of temperatures' },
      { article: 'The walk is 12 km long (3 miles of it on sand).', because: 'the bracket is about a part' },
      { article: 'It grows 10 to 15 cm (4 to 6 in) a year.', because: 'ranges are compared end by end' },
      {
        article: 'Fever was set at 39°C, 40°C and 41°C (102.2°F, 104°F and 105.8°F).',
        because: 'lists are not paired',
      },
      {
        article: 'The tank holds 10 gallons (45 litres), the old one 10 gallons (38 litres).',
        because: 'UK and US gallons differ',
      },
    ],
  },
})

/** An interval in as many digits as tell its ends apart. */
function shown(low: number, high: number): string {
  const grain = 10 ** (Math.floor(Math.log10(Math.max(high - low, 1e-6))) - 1)
  const [a, b] = [trimmed(inPrint(low, grain)), trimmed(inPrint(high, grain))]
  return a === b ? a : `${a} to ${b}`
}

function trimmed(text: string): string {
  let end = text.length
  if (!text.includes('.')) return text
  while (text[end - 1] === '0') end--
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}
