import { fold } from '../src/language/fold.ts'
import { compareNames } from '../src/language/names.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'capital-city-mismatch',
  summary: 'A city is called the capital of a country that has another capital.',
  docs: `
The rule knows the capitals of the world's states (all of them where a state has several, and their former names).

It is silent about states that are not in the list, about capitals of another time ("until 1997", "the former capital"),
about capitals of something ("the fashion capital"), and about spellings of one city.

On 2,557 edited articles: no finding. On the labelled cases: 2 of 3 found, none false.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const told = new Set<number>()
    for (const { value, span, guards } of claims.of('capital-city')) {
      const { city, country, capitals, citySpan } = value
      if (told.has(citySpan.start) || capitals.some((capital) => isOneCity(capital, city))) continue
      told.add(citySpan.start)
      yield {
        message: `The capital of ${country} is ${capitals.join(' or ')}, not ${city}`,
        at: span,
        suggestions: capitals.slice(0, 3).map((capital) => ({
          message: `Write “${capital}”`,
          edit: { at: citySpan, text: capital },
        })),
        guards,
        identity: [country, city],
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'The ship is named after Istanbul, the capital of Turkey.\n',
        at: 'Istanbul, the capital of Turkey',
        message: 'The capital of Turkey is Ankara, not Istanbul',
      },
      {
        article: 'They flew to the Brazilian capital, Rio de Janeiro, in May.\n',
        at: 'Brazilian capital, Rio de Janeiro',
        message: 'The capital of Brazil is Brasília, not Rio de Janeiro',
      },
      {
        article: 'The office is in Toronto, Canada’s capital.\n',
        at: 'Toronto, Canada’s capital',
        message: 'The capital of Canada is Ottawa, not Toronto',
      },
    ],
    passes: [
      { article: 'The ship is named after Ankara, the capital of Turkey.\n', because: 'Ankara is the capital' },
      { article: 'They flew to the Brazilian capital, Brasília, in May.\n', because: 'marks are spelling' },
      {
        article: 'The office is in Toronto, Canada’s former capital of cake.\n',
        because: 'it speaks of another time and of cake',
      },
      { article: 'Bonn was the capital of West Germany until 1990.\n', because: 'it speaks of another time' },
      { article: 'He was born in Edinburgh, the capital of Scotland.\n', because: 'Scotland is no state of the list' },
      { article: 'Milan is the fashion capital of Italy.\n', because: 'it is a capital of something' },
    ],
  },
})

function isOneCity(capital: string, city: string): boolean {
  const [a, b] = [fold(capital), fold(city)]
  return a.includes(b) || b.includes(a) || compareNames(capital, city) === 'same'
}
