import type { ClaimOf } from '../src/claims/claim.ts'
import type { Whereabouts } from '../src/claims/whereabouts.ts'
import { fold } from '../src/language/fold.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'location-conflict',
  summary: 'One thing is said to be, or to happen, in two places.',
  docs: `A sentence passed “at Hove Crown Court” was not passed at Lewes. The rule compares statements that have one place only: the floor of a
flat, shop or office, the court of a case, the venue of an event named with “the” (“the final at Fenner Park”, “the open evening is held in the gymnasium”; rooms are compared with rooms and houses with houses), somebody’s one clinic or
workshop (“her clinic in Sheffield”), the side of a river or an island, the seat of a firm, and where the person of an obituary died.

It is silent where a sentence tells of another occasion, a move, an appeal or another year, where an article names three places or more
(it is then about several things), about courts of different kinds, and where one name holds the other.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 7 findings, none false; 7 of the 19 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const byThing = new Map<string, ClaimOf<'whereabouts', Whereabouts>[]>()
    for (const claim of claims.of('whereabouts')) {
      const key = `${claim.value.of} ${claim.value.thing}`
      byThing.set(key, [...(byThing.get(key) ?? []), claim])
    }
    for (const own of byThing.values()) {
      const places = new Set(own.map(({ value }) => fold(value.place)))
      if (places.size !== 2 || own.some(({ value }) => value.moved)) continue
      const [first] = own
      const other = own.find(({ value }) => fold(value.place) !== fold(first!.value.place))
      if (first?.sentence === other?.sentence) continue
      if (first === undefined || other === undefined || isWithin(first.value.place, other.value.place)) continue
      if (claims.names.areOne(first.value.place, other.value.place)) continue
      yield {
        message: messageOf(first.value, other.value),
        at: other.span,
        related: [{ at: first.span, note: first.value.words }],
        guards: [...new Set([...first.guards, ...other.guards])],
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Rui Prado, 41, admitted the theft at Hatton Crown Court on Monday.\n\nDetective Ana Lind said outside Selby Crown Court that it had been a long winter.',
        at: 'Selby Crown Court',
        related: ['Hatton Crown Court'],
        message: 'The case is heard at Hatton Crown Court above but at Selby Crown Court here',
      },
      {
        article:
          'From our ground-floor flat we could hear the sea. It was cheap. Our flat in Faro was on the third floor, with a view of the mole.',
        at: 'flat in Faro was on the third floor',
        related: ['ground-floor flat'],
        message: 'The flat is on the ground floor above but on floor 3 here',
      },
      {
        article:
          'The final was played at Fenner Park. Nobody complained. The crowd had come to the final at Castle Road in the rain.',
        at: 'the final at Castle Road',
        related: ['The final was played at Fenner Park'],
        message: 'The final is at Fenner Park above but at Castle Road here',
      },
      {
        article:
          'Amara Nwosu sleeps badly. Her clinic in Sheffield has six beds.\n\nNwosu, who runs the sleep clinic in Leeds, drinks tea.',
        at: 'the sleep clinic in Leeds',
        related: ['Her clinic in Sheffield'],
        message: 'The clinic is in Sheffield above but in Leeds here',
      },
      {
        article:
          'Breakfast at Café Lipa is cheap. It’s on the left bank, by the market.\n\nOn the right bank, in Café Lipa, we met a painter.',
        at: 'On the right bank',
        related: ['on the left bank'],
        message: 'Café Lipa is on the left bank above but on the right one here',
      },
      {
        article: 'Nordlys Ferries, based in Moss, has ordered two boats.\n\n- Headquarters: Horten\n- Boats: 11\n',
        at: 'Headquarters: Horten',
        related: ['Nordlys Ferries, based in Moss'],
        message: 'Nordlys Ferries is based in Moss above but in Horten here',
      },
      {
        article:
          'Osric Fenn, the pilot, died at home in Callan Bay on Tuesday. Fenn was 88.\n\nHe died at the hospital in Penlow with the window open.',
        at: 'died at the hospital in Penlow',
        related: ['died at home in Callan Bay'],
        message: 'Osric Fenn died in Callan Bay above but in Penlow here',
      },
      {
        article:
          'The final concert of the choir festival was sung in St Brannoc’s Church on Sunday night, before 600 people. It rained.\n\nThe closing concert, in the Corn Exchange, ended at ten.',
        at: 'The closing concert, in the Corn Exchange',
        related: ['The final concert of the choir festival was sung in St Brannoc’s Church'],
        message: 'The closing concert is at St Brannoc’s Church above but at Corn Exchange here',
      },
      {
        article:
          'We look forward to the open evening. It takes place in the main hall.\n\nPlease bring a chair: the open evening is being held in the gymnasium.',
        at: 'the open evening is being held in the gymnasium',
        related: ['It takes place in the main hall'],
        message: 'The open evening is at main hall above but at gymnasium here',
      },
      {
        article:
          'The new bus station will be built. It is to stand north of the river.\n\nResidents on the south bank, where the bus station is going up, want trees.',
        at: 'on the south bank',
        related: ['north of the river'],
        message: 'The bus station is on the north bank above but on the south one here',
      },
      {
        article:
          'Baker Bear can be found in Prospect Street, by the oven.\n\nOur favourite is Baker Bear, in Harbour Row, for his hat.',
        at: 'Baker Bear, in Harbour Row',
        related: ['Baker Bear can be found in Prospect Street'],
        message: 'Baker Bear is in Prospect Street above but in Harbour Row here',
      },
    ],
    passes: [
      {
        article:
          'Baker Bear can be found in Prospect Street, by the oven.\n\nOur favourite is Ballet Bear, in Harbour Row, for her hat.',
        because: 'they are two bears',
      },
      {
        article:
          'The opening concert was sung in St Brannoc’s Church. It rained.\n\nThe closing concert, in the Corn Exchange, ended at ten.',
        because: 'they are two concerts',
      },
      {
        article:
          'The open evening is being held in the gymnasium.\n\nThe open evening takes place in Brook Street School, as ever.',
        because: 'the school has a gymnasium',
      },
      {
        article:
          'The new bus station is to stand north of the river.\n\nResidents on the south bank, where the old hospital stood, want trees.',
        because: 'a bus station and a hospital',
      },
      {
        article:
          'Amara Nwosu sleeps badly. Her clinic in Sheffield has six beds.\n\nNwosu left the sleep clinic in Leeds in May.',
        because: 'she left the other one',
      },
      {
        article: 'Amara Nwosu owns two clinics. Her clinic in Sheffield has six beds.\n\nHer clinic in Leeds has none.',
        because: 'she has two',
      },
      {
        article:
          'Breakfast at Café Lipa is cheap. It’s on the left bank.\n\nOn the right bank, in Café Brod, we met a painter.',
        because: 'they are two cafés',
      },
      {
        article: 'Nordlys Ferries, based in Moss, has ordered two boats from Kotka Marine, based in Rauma.',
        because: 'each has its own seat',
      },
      {
        article:
          'Osric Fenn, the pilot, died at home in Callan Bay on Tuesday. Fenn was 88.\n\nHis brother died in Penlow.',
        because: 'the brother died elsewhere',
      },
      {
        article: 'He admitted the theft at Hatton Crown Court on Monday. He had appeared at Hatton Magistrates’ Court.',
        because: 'the courts are of two kinds',
      },
      {
        article: 'He was tried at Hatton Crown Court. The appeal was tried at Selby Crown Court.',
        because: 'an appeal is heard elsewhere',
      },
      {
        article: 'The final was played at Fenner Park. Last year the final was at Castle Road.',
        because: 'the sentence tells of another year',
      },
      {
        article: 'The concert was at Fenner Park. It rained. The concert at the Park, as it is called, ended early.',
        because: 'one name holds the other',
      },
      {
        article: 'Our ground-floor flat was cold. The second-floor office above it was warm.',
        because: 'a flat and an office',
      },
    ],
  },
})

/** “the Park” for Fenner Park. */
function isWithin(a: string, b: string): boolean {
  const [first, second] = [fold(a), fold(b)]
  return first.includes(second) || second.includes(first)
}

function messageOf(first: Whereabouts, other: Whereabouts): string {
  if (first.of === 'court') return `The case is heard at ${first.words} above but at ${other.words} here`
  if (first.of === 'floor')
    return `The ${first.thing} is on ${floorOf(first.place)} above but on ${floorOf(other.place)} here`
  if (first.of === 'house')
    return `${isName(first.thing) ? '' : 'The '}${first.thing} is in ${first.place} above but in ${other.place} here`
  if (first.of === 'side')
    return `${first.thing.slice(0, first.thing.lastIndexOf(' '))} is on the ${first.place} ${first.thing.slice(first.thing.lastIndexOf(' ') + 1)} above but on the ${other.place} one here`
  if (first.of === 'seat') return `${first.thing} is based in ${first.place} above but in ${other.place} here`
  if (first.of === 'death') return `${first.thing} died in ${first.place} above but in ${other.place} here`
  if (first.of === 'siting')
    return `The ${first.thing.slice(0, first.thing.lastIndexOf(' '))} is at ${first.place} above but at ${other.place} here`
  const [event, preposition] = first.thing.split(' ')
  return `The ${event} is ${preposition} ${first.place} above but ${preposition} ${other.place} here`
}

/** “Baker Bear” has a name, “clinic” has none. */
function isName(thing: string): boolean {
  return thing[0] !== thing[0]?.toLowerCase()
}

function floorOf(place: string): string {
  return Number(place) > 0 ? `floor ${place}` : `the ${place} floor`
}
