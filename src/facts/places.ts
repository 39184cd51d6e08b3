import type { Claims } from '../claims/claim.ts'
import { areTogether, countryOf } from '../language/countries.ts'
import { fold } from '../language/fold.ts'
import { compareNames } from '../language/names.ts'
import type { Contradiction } from './contradiction.ts'
import type { DeclaredPlace } from './facts.ts'
import { bodyKey } from './offices.ts'

/** Capitals and countries of declared places that an article gives otherwise. */
export function* contradictedPlaces(claims: Claims, places: readonly DeclaredPlace[]): Generator<Contradiction> {
  const sure = places.filter(({ certain }) => certain)
  if (sure.length === 0) return
  for (const { value, span, guards } of claims.of('capital-city')) {
    const place = placeNamed(value.country, sure)
    if (place === undefined || place.capitals.length === 0 || isOneOf(value.city, place.capitals)) continue
    const [capital] = place.capitals
    yield {
      at: span,
      said: `${value.city} is the capital of ${place.name} here`,
      declared: `${place.capitals.join(' and ')} is by the facts`,
      fact: place,
      guards,
      identity: [place.name, 'capital', value.city],
      ...(place.capitals.length === 1 ? { instead: { at: value.citySpan, text: capital! } } : {}),
    }
  }
  for (const { value, span, guards } of claims.of('place-within')) {
    const place = placeNamed(value.place, sure)
    const country = place?.within === undefined ? undefined : countryOf(place.within)?.country.name
    if (place === undefined || country === undefined || areTogether(country, value.country)) continue
    yield {
      at: span,
      said: `${place.name} lies in ${value.country} here`,
      declared: `in ${country} by the facts`,
      fact: place,
      guards,
      identity: [place.name, 'within', value.country],
    }
  }
}

/** True where a facts file gives the capital of a country, so that the bundled list has no say in it. */
export function hasDeclaredCapital(country: string, places: readonly DeclaredPlace[]): boolean {
  return (placeNamed(country, places)?.capitals.length ?? 0) > 0
}

function placeNamed(name: string, places: readonly DeclaredPlace[]): DeclaredPlace | undefined {
  const key = bodyKey(name)
  return places.find((place) => [place.name, ...place.aliases].some((one) => bodyKey(one) === key))
}

function isOneOf(city: string, capitals: readonly string[]): boolean {
  return capitals.some((capital) => {
    const [a, b] = [fold(capital), fold(city)]
    return a.includes(b) || b.includes(a) || compareNames(capital, city) === 'same'
  })
}
