import type { Sentence } from '../article/article.ts'
import { spanIn } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import {
  COMPANY_NOUNS,
  NOT_NOW,
  PARTIES,
  PARTY_ROLES,
  PERSON_NOUNS,
  SUBJECTS_TAUGHT,
  TEACHERS,
  tradeOf,
} from '../language/occupations.ts'
import { relationOf } from '../language/relations.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { Cue, cuesOf } from './cue-bits.ts'
import { guardsOf } from './doubts.ts'
import { frameOf } from './frame.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
import type { Subject } from './subjects.ts'

import { mentionsOfBlock, sentencesWithNames } from './subjects.ts'

/** What a person is said to be, where one person is hardly two of it. */
export interface PersonAttribute {
  readonly subject: Subject
  readonly attribute: 'trade' | 'nationality' | 'party' | 'birthplace' | 'institution'
  /** Equal for equal things: the number of a trade, a country, a party. */
  readonly value: string
  /** As written: "primary-school teacher", "Irish player". */
  readonly written: string
  /** The article does not name the person there: "the Irish player". */
  readonly byEpithet: boolean
}

type AttributeClaim = ClaimOf<'person-attribute', PersonAttribute>

export function* readPersonAttributes(claims: Claims): Generator<AttributeClaim> {
  for (const mention of claims.of('mention')) {
    const { subject } = mention.value
    const { sentence } = mention
    if (subject === undefined || subject.thing === 'organisation' || subject.thing === 'place') continue
    if (sentence === undefined || mention.block.role === 'heading') continue
    yield* afterName(sentence, mention, subject)
    yield* beforeName(sentence, mention, subject)
    if (mention.block.role === 'cell') yield* inRow(mention, subject)
  }
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    if (!BODY_ROLES.has(sentence.block.role)) continue
    const cues = cuesOf(sentence)
    if (cues & Cue.born) {
      yield* bornIn(claims, sentence, mentions)
      yield* nativeOf(sentence, mentions)
      yield* whereBorn(claims, sentence)
    }
    if (cues & Cue.team) yield* teamOf(claims, sentence, mentions)
  }
  yield* epithets(claims)
  yield* ledParties(claims)
}

/** ", a vet,", ", 31, a joiner,", ", the Bulgarian who", " (SDU)", " of the University of Leeds", " is a joiner" */
function* afterName(sentence: Sentence, mention: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const { text } = sentence
  const from = mention.value.end
  if (!MAY_PRESENT.test(text.slice(from, from + 5))) return
  const next = text[from]
  const rest = text.slice(from, from + 120)
  const noun = next === ',' ? APPOSITION.exec(rest) : rest.startsWith(' is a') ? COPULA.exec(rest) : null
  if (noun !== null) {
    const phrase = noun.groups!.phrase!
    const start = from + noun[0].length - phrase.length
    const after = text.slice(start + phrase.length, start + phrase.length + 14)
    if (!NOT_ALONE.test(after)) yield* ofPhrase(sentence, subject, phrase, start)
  }
  const party = rest.startsWith(' (') ? IN_PARENTHESES.exec(rest) : null
  if (party !== null) {
    const named = PARTIES[party[1]!]
    if (named !== undefined)
      yield claimOf(sentence, subject, 'party', named, party[1]!, from + 2, from + 2 + party[1]!.length)
  }
  const institution = rest.includes('Universit') ? INSTITUTION_AFTER.exec(rest) : null
  if (institution !== null && !mention.value.possessive) {
    const name = institution.groups!.name!
    const start = from + institution[0].length - name.length
    yield claimOf(
      sentence,
      subject,
      'institution',
      institutionKey(name, institution[0]),
      name,
      start,
      start + name.length,
    )
  }
}

/** "the Irish striker ", "joiner ", "Labour councillor " right before the name, its title left out. */
function* beforeName(sentence: Sentence, mention: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const { text } = sentence
  const { title } = mention.value
  let end = mention.value.start - 1
  if (title?.class === 'honorific') {
    end = title.start - 1
    // “The Labour councillor-elect, Ms Penhallow”
    if (text[end - 1] === ',') end -= 1
  }
  if (end < 1) return
  if (mention.value.start - end > 6) return
  const phrase = text.slice(phraseStart(text, end), end)
  if (phrase === '' || NO_NOUN.has(phrase.slice(phrase.lastIndexOf(' ') + 1))) return
  yield* ofPhrase(sentence, subject, phrase, end - phrase.length)
}

/** Where the up to four words begin that end at `end`, with single spaces between them. */
function phraseStart(text: string, end: number): number {
  let start = end
  for (let words = 0; words < 4; words++) {
    let at = words === 0 ? start : text[start - 1] === ' ' ? start - 1 : -1
    const wordEnd = at
    while (at > 0 && WORD_CHARACTER.test(text[at - 1]!)) at--
    while (at < wordEnd && !LETTER.test(text[at]!)) at++
    if (at === -1 || at >= wordEnd) break
    start = at
    if (end - start > 60) break
  }
  return start
}

const WORD_CHARACTER = /[A-Za-zÀ-ɏ’-]/
const LETTER = /[A-Za-zÀ-ɏ]/
/** A name right behind one of these is not what it says. */
const NO_NOUN: ReadonlySet<string> = new Set(
  'of in at to by with for from and or that said says the a an on as but told is was than when while where who after before if about between into'.split(
    ' ',
  ),
)
/** What may follow a name that is then presented: “, a vet”, “ (Green)”, “ is a”, “ of the University”, “, 31,”. */
const MAY_PRESENT = /^(?:,| \(| is | of| at| from| who| teac| work| lect)/

/** Trade, nationality and party that a noun phrase gives. */
function* ofPhrase(sentence: Sentence, subject: Subject, phrase: string, start: number): Generator<AttributeClaim> {
  const words = [...phrase.matchAll(WORD)]
  if (words.some(([word]) => NOT_NOW.has(word.toLowerCase()))) return
  for (const [i, match] of words.entries()) {
    const word = match[0]
    const at = start + match.index
    const trade = tradeOf(word.toLowerCase())
    const taught = words[i - 1]?.[0].toLowerCase()
    const isTeacher = TEACHERS.has(word.toLowerCase()) && taught !== undefined && SUBJECTS_TAUGHT.has(taught)
    // “a lawyer and poet”, “a baker turned mayor”, “a baker’s daughter”: not that alone, or not that at all.
    const isAlone = !NOT_ALONE.test(phrase.slice(match.index + word.length)) && i >= words.length - 3
    if (isTeacher && isAlone) {
      const from = start + words[i - 1]!.index
      const to = at + word.length
      yield claimOf(sentence, subject, 'trade', `teacher of ${taught}`, sentence.text.slice(from, to), from, to)
    } else if (trade !== undefined && isAlone)
      yield claimOf(sentence, subject, 'trade', `trade ${trade}`, word, at, at + word.length)
    const next = words[i + 1]
    const country = countryOf(word)
    const isNoun = country !== undefined && word.endsWith('er') && next === undefined
    if (country?.as === 'adjective' && next !== undefined && PERSON_NOUNS.has(next[0])) {
      const to = start + next.index + next[0].length
      yield claimOf(sentence, subject, 'nationality', country.country.name, sentence.text.slice(at, to), at, to)
    } else if (
      country?.as === 'adjective' &&
      (isNoun || (next === undefined && words.length < 3)) &&
      i === words.length - 1 &&
      DEFINITE.test(phrase)
    )
      yield claimOf(sentence, subject, 'nationality', country.country.name, word, at, at + word.length)
    if (PARTIES[word] !== undefined && next === undefined && words.length === 2 && INDEFINITE.test(phrase))
      yield claimOf(sentence, subject, 'party', PARTIES[word]!, word, at, at + word.length)
    const two = next === undefined ? word : `${word} ${next[0]}`
    const party = PARTIES[two] ?? PARTIES[word]
    const role = words[PARTIES[two] !== undefined ? i + 2 : i + 1]
    if (party !== undefined && role !== undefined && PARTY_ROLES.has(role[0].toLowerCase())) {
      const to = start + role.index + role[0].length
      yield claimOf(sentence, subject, 'party', party, sentence.text.slice(at, to), at, to)
    }
  }
}

/** The party in the same row of a table: "Demelza Penhallow | Green". */
function* inRow(mention: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const cell = mention.block.cell
  if (cell === undefined || mention.value.form !== 'full') return
  for (const other of cell.table.rows[cell.row] ?? []) {
    const sentence = other.block.sentences[0]
    if (other === cell || sentence === undefined || other.block.sentences.length > 1) continue
    const party = PARTIES[sentence.text]
    if (party !== undefined) yield claimOf(sentence, subject, 'party', party, sentence.text, 0, sentence.text.length)
  }
}

/** "Born in Conakry in 2000, he …", "Lind was born in Ghent" */
function* bornIn(claims: Claims, sentence: Sentence, mentions: readonly MentionClaim[]): Generator<AttributeClaim> {
  if (!sentence.text.includes('orn ')) return
  for (const match of sentence.text.matchAll(BORN_IN)) {
    const place = match.groups!.place!
    if (match.groups!.more !== undefined || MONTHS.has(place)) continue
    const at = match.index + match[0].length - place.length
    const before = mentions.filter(({ value }) => value.end <= match.index && value.subject?.thing === 'person')
    // “Her daughter Vera was born in Odesa” speaks of another Vera.
    if (before.some(({ value }) => value.form === 'bare' && isAfterKin(sentence.text, value.start))) continue
    const isOpening = match.index < 2
    const subject = isOpening
      ? (mentions.find(({ value }) => value.start > at && value.subject?.thing === 'person')?.value.subject ??
        dominant(claims))
      : before.length > 0
        ? before.length === 1
          ? before[0]!.value.subject
          : undefined
        : HE_WAS.test(sentence.text.slice(0, match.index))
          ? dominant(claims)
          : undefined
    if (subject !== undefined)
      yield claimOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
  }
}

function isAfterKin(text: string, at: number): boolean {
  const word = text.slice(text.lastIndexOf(' ', at - 2) + 1, at - 1)
  return relationOf(word.toLowerCase()) !== undefined
}

/** "In Gothenburg, where he was born, …": of the person whom the article is about. */
function* whereBorn(claims: Claims, sentence: Sentence): Generator<AttributeClaim> {
  const match = WHERE_BORN.exec(sentence.text)
  const subject = match === null ? undefined : dominant(claims)
  if (match === null || subject === undefined) return
  const place = match.groups!.place!
  const at = match.index + match[0].indexOf(place)
  yield claimOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
}

/** "Ishbel Lind, a native of Aberdeen", "the Aberdeen-born painter Ishbel Lind" */
function* nativeOf(sentence: Sentence, mentions: readonly MentionClaim[]): Generator<AttributeClaim> {
  if (!sentence.text.includes('native') && !sentence.text.includes('-born')) return
  const people = mentions.filter(({ value }) => value.subject?.thing === 'person')
  for (const pattern of [NATIVE_OF, BORN_ADJECTIVE])
    for (const match of sentence.text.matchAll(pattern)) {
      const place = match.groups!.place!
      if (countryOf(place)?.as === 'adjective') continue
      const at = match.index + match[0].indexOf(place)
      const end = match.index + match[0].length
      const near = people.filter(({ value }) => {
        const between =
          value.end <= match.index ? sentence.text.slice(value.end, match.index) : sentence.text.slice(end, value.start)
        return (
          between.length < 40 &&
          !between.includes('.') &&
          (value.start >= end ? !between.includes(',') : NATIVE_GAP.test(between))
        )
      })
      const subjects = new Set(near.map(({ value }) => value.subject))
      const [subject] = subjects
      if (subjects.size === 1 && subject !== undefined)
        yield claimOf(sentence, subject, 'birthplace', placeKey(place), place, at, at + place.length)
    }
}

// “, a ”, “, who is a ”, “ is a ”, “, 58, a ”
const NATIVE_GAP = /^,?(?: \d{1,3},)?(?: who)?(?: is| was)? (?:an? |the )?$/

/** "The Labour leader, Torvald Ness", then "the Centre Party’s leader, Torvald Ness" */
function* ledParties(claims: Claims): Generator<AttributeClaim> {
  for (const { value, sentence } of claims.of('office-holding')) {
    const { holder, body, role, not } = value
    if (role !== 'leader' || body?.by !== 'name' || not.length > 0 || sentence === undefined) continue
    const { subject } = holder.value
    const party = PARTIES[body.name] ?? (PARTY_NAME.test(body.name) ? body.name.replace(PARTY_NAME, '') : undefined)
    const at = sentence.text.indexOf(body.name)
    if (subject === undefined || party === undefined || at < 0) continue
    yield claimOf(sentence, subject, 'party', PARTIES[party] ?? party, `${body.name} leader`, at, at + body.name.length)
  }
}

/** "four caps for Guinea", "the Ivory Coast international": countries that one player plays for. */
function* teamOf(claims: Claims, sentence: Sentence, mentions: readonly MentionClaim[]): Generator<AttributeClaim> {
  for (const match of sentence.text.matchAll(TEAM)) {
    const written = (match.groups!.for ?? match.groups!.of)!
    const country = countryOf(written)
    if (country === undefined) continue
    const own = mentions.find(({ value }) => value.subject?.thing === 'person' && value.end <= match.index)?.value
      .subject
    const subject = own ?? dominant(claims)
    const at = match.index + match[0].indexOf(written)
    if (subject !== undefined)
      yield claimOf(
        sentence,
        subject,
        'nationality',
        country.country.name,
        match[0].trim(),
        at,
        at + written.length,
        own === undefined,
      )
  }
}

/**
 * "the Irish player", "the Icelander": of the one person whom the article is about; "the Belgian group Van Hoeck", then
 * "the Dutch group": of the one company that is called a group.
 */
function* epithets(claims: Claims): Generator<AttributeClaim> {
  const companies = new Map<string, Subject | undefined>()
  const later: (() => Generator<AttributeClaim>)[] = []
  for (const { value, sentence, block } of claims.of('mention')) {
    if (value.thing !== 'place' || !value.afterThe || sentence === undefined || !BODY_ROLES.has(block.role)) continue
    const country = countryOf(value.name)
    if (country?.as !== 'adjective') continue
    const { start } = value
    const noun = NOUN_AFTER.exec(sentence.text.slice(value.end, value.end + 16))?.[1]
    const end = noun === undefined ? value.end : value.end + 1 + noun.length
    const claim = (owner: Subject, to: number, byEpithet: boolean) =>
      claimOf(
        sentence,
        owner,
        'nationality',
        country.country.name,
        sentence.text.slice(start, to),
        start,
        to,
        byEpithet,
      )
    const next = mentionsOfBlock(claims, sentence).find(
      (other) =>
        other.sentence === sentence &&
        other.value.start > start &&
        other.value.start >= end &&
        other.value.start <= end + 2,
    )
    // “The Danish airline Sund”: named once, and nothing else is known of it.
    if (next !== undefined && next.value.subject === undefined) {
      if (noun !== undefined) companies.set(noun, undefined)
      continue
    }
    const named = next?.value.subject
    if (noun !== undefined && COMPANY_NOUNS.has(noun)) {
      if (named === undefined)
        later.push(function* () {
          const owner = companies.get(noun)
          if (owner !== undefined) yield claim(owner, end, true)
        })
      else {
        // Two companies of one noun: the epithet may be of either.
        companies.set(noun, companies.has(noun) && companies.get(noun) !== named ? undefined : named)
        yield claim(named, end, false)
      }
      continue
    }
    // “the Icelander went”: the word is no adjective. “the Iranian” may go on with a noun.
    const isInhabitant = INHABITANT.test(value.name)
    if (named !== undefined || (!isInhabitant && (noun === undefined || !PERSON_NOUNS.has(noun)))) continue
    const subject = dominant(claims)
    if (subject !== undefined) yield claim(subject, isInhabitant ? value.end : end, true)
  }
  for (const each of later) yield* each()
}

/** The person named half again as often as anybody else, or first and most often, if there is one. */
function dominant(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  const known = dominantOf.get(mentions)
  if (known !== undefined) return known.subject
  const people = [
    ...new Set(mentions.flatMap(({ value }) => (value.subject?.thing === 'person' ? [value.subject] : []))),
  ]
  people.sort((a, b) => b.mentions.length - a.mentions.length || a.mentions[0]!.span.start - b.mentions[0]!.span.start)
  const [first, second] = people
  const start = people.reduce(
    (least, { mentions }) => Math.min(least, mentions[0]!.span.start),
    Number.POSITIVE_INFINITY,
  )
  const isMain =
    first !== undefined &&
    (second === undefined ||
      2 * first.mentions.length >= 3 * second.mentions.length ||
      (first.mentions[0]!.span.start === start && first.mentions.length > second.mentions.length))
  const subject = isMain ? first : undefined
  dominantOf.set(mentions, { ...(subject === undefined ? {} : { subject }) })
  return subject
}
const dominantOf = new WeakMap<readonly MentionClaim[], { readonly subject?: Subject }>()

function claimOf(
  sentence: Sentence,
  subject: Subject,
  attribute: PersonAttribute['attribute'],
  value: string,
  written: string,
  start: number,
  end: number,
  byEpithet = false,
): AttributeClaim {
  const frame = frameOf(sentence, start, end)
  return {
    kind: 'person-attribute',
    value: { subject, attribute, value, written, byEpithet },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: frame.voice,
    guards: guardsOf(sentence, start, end, GUARDS),
  }
}

const GUARDS: ReadonlySet<Guard> = new Set(['quoted', 'hypothetical'])

function institutionKey(name: string, phrase: string): string {
  return `${FORMER.test(phrase) ? 'former ' : ''}${name.replace(HEAD, '').trim().toLowerCase()}`
}

function placeKey(place: string): string {
  return place.toLowerCase()
}

// “, a primary-school teacher and one of two women”, “, 31, a joiner,”, “, the Bulgarian who won here in 2021,”
const APPOSITION =
  /^,(?: (?:aged )?\d{1,3},)? (?<phrase>(?:an?|the)(?: [A-Za-zÀ-ɏ’'-]+){1,6}?)(?= (?:of|from|in|at|who|with|for|by|and|turned)\b|[,.;:)”]|$)/
// “ is a joiner”
const COPULA = /^ is (?<phrase>an?(?: [A-Za-zÀ-ɏ’'-]+){1,5}?)(?= (?:of|from|in|at|who|with|for|by|and)\b|[,.;:)”]|$)/
// “ (Green)”
const IN_PARENTHESES = /^ \(([A-Z][A-Za-zÀ-ɏ -]{2,24})\)/
// “ of the University of Leeds”, “, formerly a chemist at the University of Guelph”
const INSTITUTION_AFTER =
  /^(?: (?:of|at|from) (?:the )?|, (?:formerly |previously )?(?:an? |the )?(?:[a-z-]+ ){0,5}(?:of|at|from) (?:the )?|, who (?:came|joined|moved) from (?:[a-z]+ ){0,5}at (?:the )?| (?:teaches|works|lectures|is based)(?: [a-z]+)? at (?:the )?)(?<name>University of [A-Z][A-Za-zÀ-ɏ-]+(?: [A-Z][A-Za-zÀ-ɏ-]+)?|[A-Z][A-Za-zÀ-ɏ-]+(?: [A-Z][A-Za-zÀ-ɏ-]+)? University)\b/
const FORMER = /formerly|previously|who (?:came|joined|moved)/
const HEAD = /University of|University/
const WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]*/g
const NOT_ALONE = /^(?:['’]s|s?['’])|^ (?:and (?!one|the|has|was|is)|turned|by (?:day|training)|or )/
const INDEFINITE = /^an? /i
const DEFINITE = /^(?:the|an?) /i
const BORN_IN =
  /\b[Bb]orn (?:on [^,.;]{3,20} )?in (?:the )?(?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+){0,2})(?<more> and| or)?/g
// “, a native of Aberdeen”, “was raised a Catholic in” is none
// “In Gothenburg, where he was born”
const WHERE_BORN =
  /\b(?:[Ii]n|to|for|of|from) (?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+)?), where s?he was born\b/
const NATIVE_OF = /\bnative of (?<place>[A-Z][A-Za-zÀ-ɏ’-]+(?: [A-Z][A-Za-zÀ-ɏ’-]+){0,2})/g
// “Aberdeen-born ”, “the Aberdeen native ”
const BORN_ADJECTIVE = /\b(?<place>[A-Z][A-Za-zÀ-ɏ’]+)(?:-born| native)(?= |,)/g
// “Centre Party”
const PARTY_NAME = / Party$/
const HE_WAS = /\b(?:[Hh]e|[Ss]he) (?:was|had been) $/
const MONTHS = new Set(
  'January February March April May June July August September October November December'.split(' '),
)
const TEAM =
  /\b(?:caps?|appearances|debut|goals|international|plays|played|play) for (?<for>[A-Z][A-Za-zÀ-ɏ]+(?: [A-Z][A-Za-zÀ-ɏ]+)?)|\b[Tt]he (?<of>[A-Z][A-Za-zÀ-ɏ]+(?: [A-Z][A-Za-zÀ-ɏ]+)?) international\b/g
// “ player”
const NOUN_AFTER = /^ ([a-z-]{3,14})(?![A-Za-z-])/
// “Icelander”, “Irishman”, “Dane”
const INHABITANT = /(?:lander|[a-z](?:man|woman)|^(?:Dane|Swede|Finn|Scot|Pole|Turk|Spaniard|Briton|Serb|Croat))$/
