import { cityOf } from './cities.ts'
import { countryOf } from './countries.ts'
import { singularOf } from './nouns.ts'

/** What a short text (a link's words, a caption, an address) pins down: values that two texts about one thing share. */
export interface TextMarks {
  /** Cities and countries, by their name in the tables. */
  readonly places: ReadonlyMap<string, string>
  readonly years: ReadonlyMap<string, string>
  /** CVE-2024-1234, v1.2, RFC 9110: identifiers, by what they identify. */
  readonly identifiers: ReadonlyMap<string, string>
  /** “fog” → “blue”: what a legend says of its colours, by the thing. */
  readonly colours: ReadonlyMap<string, string>
  /** “Ana Ruiz” → “left”, “before” → “left”. */
  readonly sides: ReadonlyMap<string, string>
  /** “season” → “winter”: words of which one picture can have one. */
  readonly scenes: ReadonlyMap<string, string>
  /** “pony” → “three” */
  readonly counts: ReadonlyMap<string, string>
}

const YEAR = /(?<!\w|CVE[- ]|Cve )(?:1[89]|20)\d\d(?!\w|\.\d|-\d{3,})/g
// “CVE-2024-1234” · “RFC 9110” · “Python 3.12” · “v1.4” · “version 2.0”
const IDENTIFIER =
  /\b(?<name>CVE|Cve|RFC|Rfc|ISO|Iso|PEP|Pep|[Vv]ersion|v|Chapter|Episode|Part|Issue|No\.|Lesson|Season|Volume|Vol\.)[ -]?(?<number>\d+(?:(?:[.-]|(?<=Cve \d{4}) )\d+)*)\b/g
// “H2”, “Q3”, “GX-40”
const MODEL = /(?<![\w-])(?!CVE|RFC|PEP|ISO)(?<letters>[A-Z][A-Za-z]?)-?(?<number>\d{1,3})(?![\w-]*\d)(?!\w)/g
const LEADING_NOUGHTS = /^0+(?=\d)/
const CAPITALISED = /[A-ZÀ-ÝŁŚŠŽ][\p{L}'’.-]*(?:[ -](?:de|of|the|[A-ZÀ-ÝŁŚŠŽ][\p{L}'’.-]*)){0,3}/gu
const COLOUR = 'red|blue|green|yellow|orange|purple|pink|black|white|grey|gray|brown|violet|turquoise'
// “fog in blue”, “fog (blue)”
const COLOUR_AFTER = new RegExp(
  `(?<thing>[\\p{L}]+)(?: (?:is|are|shown|marked|drawn|coloured|colored))*(?: in |: ?| ?\\()(?<colour>${COLOUR})\\b(?! [\\p{L}]*(?:jacket|coat|dress|shirt|hat))`,
  'giu',
)
// “Orange: fog.” “blue for clear days” “blue = fog”
const COLOUR_BEFORE = new RegExp(
  `\\b(?<colour>${COLOUR})(?: ?[:=] ?| (?:for|marks|shows|means|stands for|line is|is for) )(?:the )?(?<things>[\\p{L}]+(?: [\\p{L}]+)?)`,
  'giu',
)
// “Ana Ruiz (left)”, “Ana Ruiz, right,” “left: Ana Ruiz”
const SIDE_AFTER = /(?<name>[A-ZÀ-Ý][\p{L}'’-]+)(?: \(|, )(?<side>left|right|centre|center|top|bottom|above|below)\b/gu
const SIDE_BEFORE =
  /\b(?<side>[Ll]eft|[Rr]ight|[Cc]entre|[Cc]enter|[Tt]op|[Bb]ottom)(?::| is) (?:[A-ZÀ-Ý][\p{L}'’-]+ )*?(?<name>[A-ZÀ-Ý][\p{L}'’-]+)(?![ ]?[A-ZÀ-Ý])/gu

// “Left: the path before the fall”, “left, after the fall”
const SIDE_OF_TIME = /\b(?<side>[Ll]eft|[Rr]ight|[Tt]op|[Bb]ottom)[:,)]? (?:[a-z]+ ){0,3}?(?<time>before|after)\b/g

/** The years, models, colours and sides that a short text names. */
export function textMarks(text: string): TextMarks {
  const years = new Map<string, string>()
  for (const [year] of text.matchAll(YEAR)) years.set(year, year)
  const identifiers = new Map<string, string>()
  for (const { groups } of text.matchAll(MODEL)) {
    const name = groups!.letters!.toUpperCase()
    identifiers.set(name, identifiers.has(name) ? '' : groups!.number!.replace(LEADING_NOUGHTS, ''))
  }
  for (const [name, number] of identifiers) if (number === '') identifiers.delete(name)
  for (const match of text.matchAll(IDENTIFIER)) {
    const { name, number } = match.groups!
    identifiers.set(
      name!
        .toLowerCase()
        .replace(/^version$/, 'v')
        .replace('.', ''),
      number!.replaceAll(' ', '-').replace(LEADING_NOUGHTS, ''),
    )
  }
  return {
    places: placesIn(text),
    years,
    identifiers,
    colours: coloursIn(text),
    sides: sidesIn(text),
    scenes: scenesIn(text),
    counts: countsIn(text),
  }
}

function placesIn(text: string): Map<string, string> {
  const places = new Map<string, string>()
  for (const [run] of text.matchAll(CAPITALISED)) {
    const words = run.replace(/['’]s\b|[.,]$/g, '').split(/[ -]/)
    for (let start = 0; start < words.length; start++)
      for (let end = words.length; end > start; end--) {
        const name = words.slice(start, end).join(' ')
        const city = cityOf(name)?.name
        const country = city === undefined ? countryOf(name) : undefined
        const found = city ?? (country?.as === 'name' && country.country.sovereign ? country.country.name : undefined)
        if (found === undefined || SURNAMES.has(found)) continue
        places.set(found, name)
        start = end - 1
        break
      }
  }
  return places
}

// Names of people and things as often as of places.
const SURNAMES = new Set([
  'Jordan',
  'Chad',
  'Georgia',
  'Lund',
  'Nice',
  'Split',
  'Hue',
  'Livingstone',
  'Perth',
  'Victoria',
  'Salvador',
  'Trinidad',
  'Cali',
  'Medina',
  'Santiago',
  'Valencia',
  'Florence',
  'Darwin',
  'Cork',
  'Bath',
])

// “its red cover”, “a green door”
const COLOUR_OF = new RegExp(`\\b(?<colour>${COLOUR}) (?<thing>[a-z]{3,})\\b`, 'gi')

function coloursIn(text: string): Map<string, string> {
  const colours = new Map<string, string>()
  if (!HAS_COLOUR.test(text)) return colours
  for (const match of text.matchAll(COLOUR_AFTER))
    colours.set(match.groups!.thing!.toLowerCase(), match.groups!.colour!.toLowerCase())
  for (const match of text.matchAll(COLOUR_BEFORE))
    for (const thing of match.groups!.things!.toLowerCase().split(' '))
      colours.set(thing, match.groups!.colour!.toLowerCase())
  const own = new Map<string, string>()
  for (const match of text.matchAll(COLOUR_OF)) {
    const thing = match.groups!.thing!.toLowerCase()
    own.set(thing, own.has(thing) ? '' : match.groups!.colour!.toLowerCase())
  }
  for (const [thing, colour] of own) if (colour !== '' && !colours.has(thing)) colours.set(thing, colour)
  return colours
}

const HAS_COLOUR = new RegExp(`\\b(?:${COLOUR})\\b`, 'i')

function sidesIn(text: string): Map<string, string> {
  const sides = new Map<string, string>()
  for (const match of text.matchAll(SIDE_AFTER)) sides.set(match.groups!.name!, match.groups!.side!.toLowerCase())
  for (const match of text.matchAll(SIDE_BEFORE)) sides.set(match.groups!.name!, match.groups!.side!.toLowerCase())
  for (const match of text.matchAll(SIDE_OF_TIME)) {
    const time = match.groups!.time!.toLowerCase()
    sides.set(time, sides.has(time) ? '' : match.groups!.side!.toLowerCase())
  }
  for (const [name, side] of sides) if (side === '') sides.delete(name)
  return sides
}

const SCENES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['season', 'spring summer autumn winter'],
      ['hour', 'dawn sunrise noon midday dusk sunset night'],
      ['direction', 'north south east west'],
      ['day', 'monday tuesday wednesday thursday friday saturday sunday'],
      [
        'fruit',
        'apple apples pear pears plum plums cherry cherries peach peaches apricot apricots lemon lemons banana bananas strawberry strawberries raspberry raspberries blueberry blueberries rhubarb gooseberry gooseberries',
      ],
      [
        'animal',
        'horse horses cow cows sheep goat goats pig pigs dog dogs cat cats fox foxes deer rabbit rabbits donkey donkeys wolf wolves bear bears hedgehog hedgehogs otter otters badger badgers',
      ],
      [
        'bird',
        'swan swans heron herons owl owls stork storks gull gulls goose geese duck ducks puffin puffins robin robins',
      ],
      ['instrument', 'violin cello piano guitar flute trumpet drum harp organ accordion trombone clarinet'],
      ['vehicle', 'bus buses tram trams train trains plane planes helicopter helicopters'],
      [
        'tree',
        'oak oaks beech beeches ash elm elms birch birches pine pines willow willows maple maples yew yews poplar poplars',
      ],
      ['flower', 'rose roses tulip tulips daffodil daffodils lily lilies orchid orchids sunflower sunflowers'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, string] => [word, kind])),
)

/** Seasons, hours, fruits, beasts: a text with two of a kind pins none down. */
function scenesIn(text: string): Map<string, string> {
  const scenes = new Map<string, string>()
  const twice = new Set<string>()
  for (const word of text.toLowerCase().split(NO_LETTER)) {
    const kind = SCENES.get(word)
    if (kind === undefined) continue
    // “cherries” are the cherry of the other side.
    const one = singularOf(word)
    if (scenes.has(kind) && scenes.get(kind) !== one) twice.add(kind)
    scenes.set(kind, one)
  }
  for (const kind of twice) scenes.delete(kind)
  return scenes
}

const NO_LETTER = /[^\p{L}]+/u
const SMALL = 'two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d'
// “three ponies”, “two young men”
const COUNTED = new RegExp(
  `\\b(?<number>${SMALL}) (?:[a-z]+ )?(?<noun>[a-z]{3,}(?:s|men|children|people|sheep))\\b`,
  'gi',
)
const AS_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Small numbers of things; none of what is counted twice. */
function countsIn(text: string): Map<string, string> {
  const counts = new Map<string, string>()
  for (const { groups } of text.matchAll(COUNTED)) {
    const noun = groups!.noun!.toLowerCase()
    const number = groups!.number!.toLowerCase()
    counts.set(noun, counts.has(noun) ? '' : (AS_WORDS[Number(number) - 2] ?? number))
  }
  for (const [noun, number] of counts) if (number === '') counts.delete(noun)
  return counts
}

/** The words of an address's last part, as a text: “baku-in-a-day.html” gives “Baku In A Day”. */
export function slugText(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const last =
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? ''
  // A day at its start is when the page was made: “2024-05-03-the-mole”.
  if (/^\d{4}-\d\d-\d\d/.test(last) || /[{<%]/.test(url) || !/[a-z]{2}/i.test(last) || /%[0-9A-F]{2}/i.test(last))
    return ''
  return last
    .replace(/\.(?:html?|md|php|aspx?|jpe?g|png|gif|webp|svg|pdf|mp4)$/i, '')
    .split(/[-_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}

// “Photo: B. Lind”, “Image courtesy of the port”, “Credit: …”
const CREDIT = /[(.,;]?\s*\b(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Cc]redit|[Ss]ource|©|[Cc]ourtesy)\b.*$/
const PLAIN_WORDS = new Set(
  'with from into onto over under before after again their this that these those here there where when while about above below near next some many more most very just only both each other another being have having been were they them what which front back side part view image photo picture showing shows shown taken close closeup scene'.split(
    ' ',
  ),
)
const MOST_WORDS = 14

/** The things that a short description names: “The funicular on its way up” names a funicular and a way. */
export function describedThings(text: string): ReadonlySet<string> | undefined {
  const words = text.replace(CREDIT, '').trim().split(/\s+/)
  if (
    words.length < 3 ||
    words.length > MOST_WORDS ||
    !/^(?:The|A|An|Two|Three|Four|Some|Inside|Outside|Fresh|Freshly|Old|Young|One|Half|[A-Z][a-z]+s|[A-Z][a-z]*(?:men|people|children))$/.test(
      words[0]!,
    )
  )
    return undefined
  // A name may stand for what the other side describes.
  if (words.slice(1).some((word) => /^["“(]?\p{Lu}|\d/u.test(word))) return undefined
  const things = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}]/gu, ''))
    .filter((word) => word.length > 3 && !PLAIN_WORDS.has(word))
    .map((word) => word.slice(0, 4))
  return things.length === 0 ? undefined : new Set(things)
}

/** The things that a speaking file or page name tells of, cut to their stems: fish and leek of “fish-pie-with-leeks.jpg”. */
export function thingsInSlug(url: string): ReadonlySet<string> | undefined {
  const slug = slugText(url)
  // “IMG_4711”, “a8f3c2”, “HHS-IDEA-Lab”: no words. “lumo-slate-2” has two, and a number of its own.
  const isWords = slug.split(' ').every((word) => !/\d/.test(word) || /^\d{1,3}$/.test(word))
  return isWords && url.endsWith(url.slice(url.lastIndexOf('/') + 1).toLowerCase()) ? thingsIn(slug) : undefined
}

/** The things that a phrase tells of; absent where there are fewer than two, which another phrase may well leave out. */
export function thingsIn(text: string): ReadonlySet<string> | undefined {
  const things = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !PLAIN_WORDS.has(word) && !NAMELESS_WORDS.has(word))
    .map((word) => word.slice(0, 4))
  const own = new Set(things)
  const long = [...own].filter((thing) => thing.length > 3).length
  // “rye-crispbread” is two things, one of them a short word.
  return long >= 2 || (long === 1 && own.size === 2 && things.length === 2 && text.trim().split(NO_LETTER).length === 2)
    ? own
    : undefined
}

/** What a link says that it leads to: “pear tart” of “our recipe for pear tart”. */
export function subjectOfLink(words: string, url: string): string | undefined {
  return LEADS_TO.exec(words)?.groups?.subject ?? (OWN_PAGES.test(url) ? OWN.exec(words)?.groups?.subject : undefined)
}

// “my saffron wreath” on a page of recipes
const OWN = /^(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his)\s(?<subject>[^.:;]{4,40})$/u
const OWN_PAGES = /\/(?:recipes?|reviews?|guides?)\//

// “our guide to tubeless tyres”, “my review of the Penna Note”
const LEADS_TO =
  /^(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his)\s(?:\p{L}+\s)?(?:guide|review|recipe|test|report|interview|portrait|profile|history)\s(?:to|of|for|on|about|with)\s(?<subject>[^.:;]{4,60})$/u

// File names are made of these where they tell of nothing.
const NAMELESS_WORDS = new Set(
  'the and for one two out its his her our who new image img photo picture pic cover hero banner header thumb thumbnail logo icon screenshot screen figure final copy edited scaled small large full size web default preview card social share featured feature background graphic illustration diagram chart stock istock getty shutterstock unsplash pexels adobe page index article post blog terminal output example demo animation video console result results gif'.split(
    ' ',
  ),
)

/** What a link shows and what it calls or writes to, in one form; nothing where it shows no number or address. */
export function contactsIn(words: string, url: string): readonly [string?, string?] {
  if (url.startsWith('tel:')) {
    const [shown, called] = [digitsOf(words), digitsOf(url)]
    // “+44 300 …” is “0300 …”: the last digits tell.
    return shown.length < 6 || shown.length > 15 ? [] : [shown.slice(-6), called.slice(-6)]
  }
  if (!url.startsWith('mailto:')) return []
  const shown = MAIL.exec(words)?.[0].toLowerCase()
  const [written] = url.slice('mailto:'.length).toLowerCase().split('?')
  return shown === undefined || written === undefined || written === '' ? [] : [shown, decoded(written)]
}

// “press@harbour.example”
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}

function decoded(address: string): string {
  return address
    .replaceAll('%40', '@')
    .replaceAll('%20', '')
    .replace(/^mailto:/, '')
    .trim()
}
