import type { Sentence } from '../article/article.ts'
import { Trait } from '../article/article.ts'
import { countryOf } from '../language/countries.ts'
import {
  NOT_NOW,
  PARTIES,
  PARTY_MEMBERS,
  PARTY_ROLES,
  PERSON_NOUNS,
  SUBJECTS_TAUGHT,
  TEACHERS,
  tradeOf,
} from '../language/occupations.ts'
import { type AttributeClaim, attributeOf } from './attribute-claim.ts'
import { birthplacesIn } from './birthplaces.ts'
import type { Claims } from './claim.ts'
import { Cue, cuesIn } from './cue-bits.ts'
import { familyTrades } from './family-trades.ts'
import { homeEpithets } from './home-epithets.ts'
import type { MentionClaim } from './mentions.ts'
import { BODY_ROLES } from './mentions.ts'
import { isOfNamesakes } from './namesakes.ts'
import { nationalities, teamsOf } from './nationalities.ts'
import { ledParties, partyInRow } from './parties.ts'
import { studiesOf } from './studies.ts'
import type { Subject } from './subjects.ts'
import { sentencesWithNames } from './subjects.ts'
import { tradeEpithets } from './trade-epithets.ts'

/** What the article says that people are: trade, studies, nationality, party, birthplace, home, institution. */
export function* readPersonAttributes(claims: Claims): Generator<AttributeClaim> {
  for (const claim of attributesIn(claims)) if (!isOfNamesakes(claims, claim.value.subject, claim.sentence)) yield claim
}

function* attributesIn(claims: Claims): Generator<AttributeClaim> {
  const cues = cuesIn(claims.article)
  for (const { sentence, mentions } of sentencesWithNames(claims)) {
    const own = cues[sentence.index]!
    const { role } = sentence.block
    // “Lind, 58, of Marlow Road”, “Ada Lind | Green”: what no cue tells.
    const mayTell = (own & TELLING) !== 0 || (sentence.traits & Trait.digit) !== 0 || role === 'cell'
    if (!mayTell || role === 'heading') continue
    for (const mention of mentions) yield* ofNamed(sentence, mention, own)
    if (!BODY_ROLES.has(role)) continue
    if (own & Cue.born) yield* birthplacesIn(claims, sentence, mentions)
    if (own & Cue.team) yield* teamsOf(claims, sentence, mentions)
  }
  yield* nationalities(claims)
  yield* tradeEpithets(claims)
  yield* familyTrades(claims)
  yield* homeEpithets(claims)
  yield* ledParties(claims)
}

/** What stands right before and after a name; `cues` are those of the sentence. */
function* ofNamed(sentence: Sentence, mention: MentionClaim, cues: number): Generator<AttributeClaim> {
  const { subject } = mention.value
  if (subject === undefined || subject.thing === 'organisation' || subject.thing === 'place') return
  if (mention.block.role === 'cell') yield* partyInRow(mention, subject)
  if (cues & Cue.study) yield* studiesOf(sentence, mention, subject)
  if (sentence.traits & Trait.digit) yield* homeOf(sentence, mention, subject)
  if ((cues & PRESENTING) === 0) return
  yield* afterName(sentence, mention, subject)
  yield* beforeName(sentence, mention, subject)
}

/** What a phrase that presents somebody holds: “the Irish striker”, “a Labour councillor”, “of the University of Leeds”. */
const PRESENTING = Cue.trade | Cue.country | Cue.party | Cue.university
const TELLING = PRESENTING | Cue.study | Cue.born | Cue.team

/** ", 58, of Marlow Road" */
function* homeOf(sentence: Sentence, mention: MentionClaim, subject: Subject): Generator<AttributeClaim> {
  const { text } = sentence
  const from = mention.value.end
  const home = text[from] === ',' ? HOME_AFTER.exec(text.slice(from, from + 60))?.groups?.home : undefined
  if (home !== undefined) {
    const at = text.indexOf(home, from)
    yield attributeOf(sentence, subject, 'home', home.toLowerCase(), home, at, at + home.length)
  }
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
      yield attributeOf(sentence, subject, 'party', named, party[1]!, from + 2, from + 2 + party[1]!.length)
  }
  const institution = rest.includes('Universit') ? INSTITUTION_AFTER.exec(rest) : null
  if (institution !== null && !mention.value.possessive) {
    const name = institution.groups!.name!
    const start = from + institution[0].length - name.length
    yield attributeOf(
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
  const member = phrase.slice(phrase.lastIndexOf(' ') + 1)
  if (PARTY_MEMBERS.has(member) && mention.value.form === 'full')
    yield attributeOf(sentence, subject, 'party', PARTIES[member]!, member, end - member.length, end)
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
      yield attributeOf(sentence, subject, 'teaching', taught, sentence.text.slice(from, to), from, to)
    } else if (trade !== undefined && isAlone)
      yield attributeOf(sentence, subject, 'trade', String(trade), word, at, at + word.length)
    const next = words[i + 1]
    const country = countryOf(word)
    const isNoun = country !== undefined && word.endsWith('er') && next === undefined
    if (country?.as === 'adjective' && next !== undefined && PERSON_NOUNS.has(next[0])) {
      const to = start + next.index + next[0].length
      yield attributeOf(sentence, subject, 'nationality', country.country.name, sentence.text.slice(at, to), at, to)
    } else if (
      country?.as === 'adjective' &&
      (isNoun || (next === undefined && words.length < 3)) &&
      i === words.length - 1 &&
      DEFINITE.test(phrase)
    )
      yield attributeOf(sentence, subject, 'nationality', country.country.name, word, at, at + word.length)
    if (PARTIES[word] !== undefined && next === undefined && words.length === 2 && INDEFINITE.test(phrase))
      yield attributeOf(sentence, subject, 'party', PARTIES[word]!, word, at, at + word.length)
    const two = next === undefined ? word : `${word} ${next[0]}`
    const party = PARTIES[two] ?? PARTIES[word]
    const role = words[PARTIES[two] !== undefined ? i + 2 : i + 1]
    if (party !== undefined && role !== undefined && PARTY_ROLES.has(role[0].toLowerCase())) {
      const to = start + role.index + role[0].length
      yield attributeOf(sentence, subject, 'party', party, sentence.text.slice(at, to), at, to)
    }
  }
}

function institutionKey(name: string, phrase: string): string {
  return `${FORMER.test(phrase) ? 'former ' : ''}${name.replace(HEAD, '').trim().toLowerCase()}`
}

// “, a primary-school teacher and one of two women”, “, 31, a joiner,”, “, the Bulgarian who won here in 2021,”
const APPOSITION =
  /^,(?: (?:aged )?\d{1,3},)? (?<phrase>(?:an?|the)(?: [A-Za-zÀ-ɏ’'-]+){1,6}?)(?= (?:of|from|in|at|who|with|for|by|and|turned)\b|[,.;:)”]|$)/
// “ is a joiner”
const COPULA = /^ is (?<phrase>an?(?: [A-Za-zÀ-ɏ’'-]+){1,5}?)(?= (?:of|from|in|at|who|with|for|by|and)\b|[,.;:)”]|$)/
// “, 58, of Marlow Road”
const HOME_AFTER =
  /^, \d{2}, (?:of|from) (?<home>[A-Z][A-Za-zÀ-ɏ’'-]+(?: [A-Z][A-Za-zÀ-ɏ’'-]+){0,2})(?=[,.;]| (?:was|is|has|had|who|and)\b)/
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
