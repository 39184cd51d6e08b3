import { cityOf } from './cities.ts'
import { countryOf } from './countries.ts'

/** What a short text (a link's words, a caption, an address) pins down: values that two texts about one thing share. */
export interface TextMarks {
  /** Cities and countries, by their name in the tables. */
  readonly places: ReadonlyMap<string, string>
  readonly years: ReadonlyMap<string, string>
  /** CVE-2024-1234, v1.2, RFC 9110: identifiers, by what they identify. */
  readonly identifiers: ReadonlyMap<string, string>
  /** “fog” → “blue”: what a legend says of its colours, by the thing. */
  readonly colours: ReadonlyMap<string, string>
  /** “Ana Ruiz” → “left”. */
  readonly sides: ReadonlyMap<string, string>
}

const YEAR = /(?<!\w|CVE[- ]|Cve )(?:1[89]|20)\d\d(?!\w|\.\d|-\d{3,})/g
// “CVE-2024-1234” · “RFC 9110” · “Python 3.12” · “v1.4” · “version 2.0”
const IDENTIFIER =
  /\b(?<name>CVE|Cve|RFC|Rfc|ISO|Iso|PEP|Pep|[Vv]ersion|v|Chapter|Episode|Part|Issue|No\.|Lesson|Season|Volume|Vol\.)[ -]?(?<number>\d+(?:(?:[.-]|(?<=Cve \d{4}) )\d+)*)\b/g
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

export function textMarks(text: string): TextMarks {
  const years = new Map<string, string>()
  for (const [year] of text.matchAll(YEAR)) years.set(year, year)
  const identifiers = new Map<string, string>()
  for (const match of text.matchAll(IDENTIFIER)) {
    const { name, number } = match.groups!
    identifiers.set(
      name!
        .toLowerCase()
        .replace(/^version$/, 'v')
        .replace('.', ''),
      number!.replaceAll(' ', '-').replace(/^0+(?=\d)/, ''),
    )
  }
  return { places: placesIn(text), years, identifiers, colours: coloursIn(text), sides: sidesIn(text) }
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

function coloursIn(text: string): Map<string, string> {
  const colours = new Map<string, string>()
  if (!HAS_COLOUR.test(text)) return colours
  for (const match of text.matchAll(COLOUR_AFTER))
    colours.set(match.groups!.thing!.toLowerCase(), match.groups!.colour!.toLowerCase())
  for (const match of text.matchAll(COLOUR_BEFORE))
    for (const thing of match.groups!.things!.toLowerCase().split(' '))
      colours.set(thing, match.groups!.colour!.toLowerCase())
  return colours
}

const HAS_COLOUR = new RegExp(`\\b(?:${COLOUR})\\b`, 'i')

function sidesIn(text: string): Map<string, string> {
  const sides = new Map<string, string>()
  for (const match of text.matchAll(SIDE_AFTER)) sides.set(match.groups!.name!, match.groups!.side!.toLowerCase())
  for (const match of text.matchAll(SIDE_BEFORE)) sides.set(match.groups!.name!, match.groups!.side!.toLowerCase())
  return sides
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
    !/^(?:The|A|An|Two|Three|Four|Some|[A-Z][a-z]+s)$/.test(words[0]!)
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
  // “IMG_4711”, “a8f3c2”, “HHS-IDEA-Lab”: no words.
  return /\d/.test(slug) || !url.endsWith(url.slice(url.lastIndexOf('/') + 1).toLowerCase())
    ? undefined
    : thingsIn(slug)
}

/** The things that a phrase tells of; absent where there are fewer than two, which another phrase may well leave out. */
export function thingsIn(text: string): ReadonlySet<string> | undefined {
  const things = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2 && !PLAIN_WORDS.has(word) && !NAMELESS_WORDS.has(word))
    .map((word) => word.slice(0, 4))
  const own = new Set(things)
  return [...own].filter((thing) => thing.length > 3).length < 2 ? undefined : own
}

/** What a link says that it leads to: “pear tart” of “our recipe for pear tart”. */
export function subjectOfLink(words: string): string | undefined {
  return LEADS_TO.exec(words)?.groups?.subject
}

// “our guide to tubeless tyres”, “my review of the Penna Note”
const LEADS_TO =
  /^(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his)\s(?:\p{L}+\s)?(?:guide|review|recipe|test|report|interview|portrait|profile|history)\s(?:to|of|for|on|about|with)\s(?<subject>[^.:;]{4,60})$/u

// File names are made of these where they tell of nothing.
const NAMELESS_WORDS = new Set(
  'the and for one two out its his her our who new image img photo picture pic cover hero banner header thumb thumbnail logo icon screenshot screen figure final copy edited scaled small large full size web default preview card social share featured feature background graphic illustration diagram chart stock istock getty shutterstock unsplash pexels adobe page index article post blog'.split(
    ' ',
  ),
)
