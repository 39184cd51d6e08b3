import type { CapitalCity } from '../src/claims/capitals.ts'
import type { Claims } from '../src/claims/claim.ts'
import type { CityStatement } from '../src/claims/places.ts'
import type { DeclaredPlace } from '../src/facts/facts.ts'
import { hasDeclaredCapital } from '../src/facts/places.ts'
import { largestOf } from '../src/language/cities.ts'
import { fold } from '../src/language/fold.ts'
import { compareNames } from '../src/language/names.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'
import { overlaps } from '../src/text.ts'

export default defineRule({
  id: 'geography-conflict',
  summary: 'A city is called the capital or the largest city of a country, or a city in it, that it is not.',
  docs: `“Sydney, Australia's capital” is wrong in every article. The rule compares what the article says of well-known cities with a bundled
table: the capitals of all states (from the public-domain World Factbook) and about 250 further cities. A state with several seats of
government has them all. A city that is not in the table may be
a capital under another name: a warning.

It is silent about other times (“was the capital”, “the former capital”, centuries, empires), capitals
of something else (“the cultural capital”, “the capital of Victoria”), and states whose name other places bear (Georgia) or whose
capital is disputed.

On 2,557 edited articles: no finding. On the labelled cases: 2 of 3 found, none false.`,
  severity: 'error',
  scope: 'article',
  *check({ claims, facts }) {
    const told: Problem[] = []
    for (const { value, span, guards } of claims.of('city-statement')) {
      if (value.says === 'capital' && hasDeclaredCapital(value.country.name, facts.places)) continue
      if (value.holds) told.push({ message: '', at: span })
      else {
        const problem = {
          message: messageOf(value),
          at: span,
          guards,
          identity: [value.city.name, value.country.name],
        }
        told.push(problem)
        yield problem
      }
    }
    yield* unknownCities(claims, told, facts.places)
  },
  examples: {
    flags: [
      {
        article: 'We flew to Belgrade, the capital of Bulgaria, and took the night train.',
        at: 'Belgrade, the capital of Bulgaria',
        message: 'Belgrade is a city in Serbia; the capital of Bulgaria is Sofia',
      },
      {
        article: 'The team comes from Auckland, New Zealand’s capital.',
        at: 'Auckland, New Zealand’s capital',
        message: 'Auckland is a city in New Zealand; the capital of New Zealand is Wellington',
      },
      {
        article: 'The talks open in the Turkish capital, Istanbul, on Monday.',
        at: 'Turkish capital, Istanbul',
        message: 'Istanbul is a city in Turkey; the capital of Turkey is Ankara',
      },
      {
        article: 'Rio de Janeiro is the capital of Brazil, and so is its carnival.',
        at: 'Rio de Janeiro is the capital of Brazil',
        message: 'Rio de Janeiro is a city in Brazil; the capital of Brazil is Brasília',
      },
      {
        article: 'The ferry is named after Tavira, the capital of Portugal.',
        at: 'Tavira, the capital of Portugal',
        message: 'The capital of Portugal is Lisbon, not Tavira',
        severity: 'warning',
      },
      {
        article: 'The office will be in Ottawa, the largest city of Canada.',
        at: 'Ottawa, the largest city of Canada',
        message: 'Ottawa is a city in Canada; the largest city of Canada is Toronto',
      },
      {
        article: 'She was born in the Portuguese city of Seville.',
        at: 'Portuguese city of Seville',
        message: 'Seville is a city in Spain, not in Portugal',
      },
    ],
    passes: [
      {
        article: 'Toronto, the largest city of Canada, and Porto, the second-largest city of Portugal, are twins.',
        because: 'one is, the other is not called so',
      },
      {
        article: 'Zagreb, the capital of Slovenia’s neighbour Croatia, is two hours away.',
        because: 'Zagreb is called the capital of the neighbour',
      },
      { article: 'We flew to Sofia, the capital of Bulgaria.', because: 'it is' },
      {
        article: 'Cape Town, the capital of South Africa where parliament meets, lies at the sea.',
        because: 'it is one of three',
      },
      {
        article: 'Rio de Janeiro was the capital of Brazil until 1960.',
        because: 'the sentence is about another time',
      },
      {
        article: 'Melbourne, the capital of Victoria, and Milan, the fashion capital of Italy.',
        because: 'a state of Australia, and a figure of speech',
      },
      { article: 'Istanbul is not the capital of Turkey.', because: 'the sentence says so itself' },
      { article: 'Atlanta, the capital of Georgia, is far from Boston.', because: 'two places are called Georgia' },
      { article: 'Porto, the second city of Portugal, looks down on its capital.', because: 'no capital is named' },
    ],
  },
})

/** A city that the table does not know may be a capital under another name: a warning. */
function* unknownCities(
  claims: Claims,
  told: readonly Problem[],
  declared: readonly DeclaredPlace[],
): Iterable<Problem> {
  const written = new Set<number>()
  for (const { value, span, guards } of claims.of('capital-city')) {
    const { city, country, capitals, citySpan } = value
    if (capitals.length === 0 || hasDeclaredCapital(country, declared)) continue
    if (written.has(citySpan.start) || told.some(({ at }) => overlaps(at, span)) || isNamed(value)) continue
    if (capitals.some((capital) => claims.names.areOne(capital, city))) continue
    written.add(citySpan.start)
    yield {
      message: `The capital of ${country} is ${capitals.join(' or ')}, not ${city}`,
      at: span,
      suggestions: capitals
        .slice(0, 3)
        .map((capital) => ({ message: `Write “${capital}”`, edit: { at: citySpan, text: capital } })),
      guards: [...guards, 'similar'],
      identity: [country, city],
    }
  }
}

function isNamed({ city, capitals }: CapitalCity): boolean {
  return capitals.some((capital) => {
    const [a, b] = [fold(capital), fold(city)]
    return a.includes(b) || b.includes(a) || compareNames(capital, city) === 'same'
  })
}

function messageOf({ says, city, country }: CityStatement): string {
  const where = `${city.name} is a city in ${city.countries.map(({ name }) => name).join(' and in ')}`
  if (says === 'largest')
    return `${where}; the largest city of ${country.name} is ${largestOf(country)?.[0] ?? 'another'}`
  return says === 'city'
    ? `${where}, not in ${country.name}`
    : `${where}; the capital of ${country.name} is ${country.capitals[0] ?? 'another city'}`
}
