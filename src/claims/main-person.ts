import type { Block, Sentence } from '../article/article.ts'
import type { Claims, Guard } from './claim.ts'
import type { MentionClaim } from './mentions.ts'
import { mentionsOfBlock, type Subject } from './subjects.ts'

/** Whose life a phrase tells, and how sure that is. */
export interface Owner {
  readonly subject: Subject
  readonly guards: readonly Guard[]
}

// Somebody else than the one named: “her brother, 34”, “whose father died aged 60”
const RELATION =
  /\b(?:son|daughter|wife|husband|brother|sister|mother|father|parents?|cousin|uncle|aunt|nephew|niece|grand\w+|friend|colleague|child|children|baby|twin|partner|widow|widower|boy|girl|man|woman|victim|pupil|student|neighbour|neighbor|another|other|others|teammate|rival|predecessor|successor)\b/i
const PRONOUN_SUBJECT = /^(?:(?:And|But|So|Then|Later|Today|Now)\s|In\s[\w\s]{1,20},\s)?(?:He|She|he|she)\b/
const PRONOUN = /\b(?:he|she|who|whose|himself|herself)\b/i

/** The person whom a mention names, as the owner of what is said there; undefined where it names no person. */
export function ownerBy(mention: MentionClaim): Owner | undefined {
  const { subject } = mention.value
  return subject?.thing === 'person' || (subject?.thing === 'unknown' && mention.value.form === 'full')
    ? { subject, guards: [] }
    : undefined
}

/**
 * Whose life the words at `offset` tell: the person named last before them, with nobody else between; the article's
 * main person for “he” and “she”, and for words that name nobody (“Born 3 February 1931”).
 */
export function ownerOf(claims: Claims, sentence: Sentence, offset: number): Owner | undefined {
  const { text } = sentence
  const own = mentionsOfBlock(claims, sentence).filter((claim) => claim.sentence === sentence && isSomebody(claim))
  const before = own.filter((claim) => claim.value.end <= offset)
  const last = before[before.length - 1]
  if (last !== undefined) {
    const between = text.slice(last.value.end, offset)
    if (last.value.possessive || RELATION.test(between) || between.length > 60) return undefined
    if (before.length > 1 && !between.startsWith(',') && between.includes(',')) return undefined
    return last.value.subject === undefined ? undefined : { subject: last.value.subject, guards: [] }
  }
  if (RELATION.test(text.slice(0, offset))) return undefined
  const leading = mainPerson(claims)
  const main = leading ?? onlyNamedBefore(claims, sentence) ?? takenUp(claims)
  if (main === undefined) return undefined
  const opening = text.slice(0, offset).trim()
  // “Born in Conakry in 2000 and brought up in Malmö, he has played …”, “Born 3 February 1931, died 19 June 2023”
  if (opening === '' || DIED_AFTER_BORN.test(opening)) {
    const first = own[0]
    if (first !== undefined && FIRST_NAME_IS_SUBJECT.test(text.slice(offset, first.value.start))) return ownerBy(first)
    return { subject: main, guards: first === undefined && leading === main ? [] : ['inferred-subject'] }
  }
  if (!PRONOUN_SUBJECT.test(text) && !PRONOUN.test(opening)) return undefined
  if (!isOfMainGender(claims, opening)) return undefined
  return {
    subject: main,
    guards:
      (leading === main && lastNamedBefore(claims, sentence) === main) || onlyPerson(claims) === main
        ? []
        : ['inferred-subject'],
  }
}

const interviews = new WeakMap<Claims, boolean>()

/** True where whole paragraphs in bold type put questions to “you”: “I” in the others is the main person. */
function isInterview(claims: Claims): boolean {
  let known = interviews.get(claims)
  if (known === undefined) {
    known = claims.article.blocks.some(
      ({ role, text, marks }) =>
        role === 'paragraph' &&
        text.includes('?') &&
        ADDRESSED.test(text) &&
        marks.some((mark) => mark.kind === 'strong' && mark.start === 0 && mark.end >= text.length - 1),
    )
    interviews.set(claims, known)
  }
  return known
}

const ADDRESSED = /\b[Yy]ou(?:r)?\b/

/** “You were born in 1952”, “I'm 66” in an interview. */
export function ownerInInterview(claims: Claims, words: string): Owner | undefined {
  if (!FIRST_OR_SECOND.test(words) || !isInterview(claims)) return undefined
  const subject = mainPerson(claims) ?? claims.of('mention').find(({ value }) => isFullPerson(value))?.value.subject
  return subject === undefined ? undefined : { subject, guards: ['inferred-subject'] }
}

function isFullPerson({ form, subject }: MentionClaim['value']): boolean {
  return form === 'full' && subject?.thing === 'person'
}

// “… You were ”, “And now I'm ”
const FIRST_OR_SECOND = /\b(?:[Yy]ou\s(?:were|are)|I(?:['’]m|\sam|\swas))(?:\s[a-z]+)?\s?$/

/** “19-year-old Okafor, born in Redmere”: whoever has an age or a birth is a person, known or not. */
export function bearerOf(mention: MentionClaim): Owner | undefined {
  const { subject, thing } = mention.value
  if (subject === undefined || [thing, subject.thing].some((one) => one === 'place' || one === 'organisation'))
    return undefined
  return { subject, guards: [] }
}

const HE = /\b(?:[Hh]e|[Hh]is|[Hh]im)\b/g
const SHE = /\b(?:[Ss]he|[Hh]ers?)\b/g
const genderOf = new WeakMap<Claims, number>()

/** “He died in 1998” is not of the woman whom the article is about: the pronoun must be the article's commoner one. */
export function isOfMainGender(claims: Claims, words: string): boolean {
  let lean = genderOf.get(claims)
  if (lean === undefined) {
    lean = 0
    for (const { text } of claims.article.blocks) {
      lean += (text.match(SHE)?.length ?? 0) - (text.match(HE)?.length ?? 0)
    }
    genderOf.set(claims, lean)
  }
  const she = (words.match(SHE)?.length ?? 0) > 0
  const he = (words.match(HE)?.length ?? 0) > 0
  return she === he ? !she : she ? lean > 0 : lean < 0
}

const DIED_AFTER_BORN = /^(?:[Bb]orn|[Bb]\.)\b[^.;]{4,60}$/
// “Born in Oslo in 1950, Ada Lind …”
const FIRST_NAME_IS_SUBJECT = /,\s$/

function isSomebody(claim: MentionClaim): boolean {
  const { subject, thing, start } = claim.value
  // “has died in Glen Orra, aged 84”, “joined St Oswin’s Hospice in 2009, aged 27”
  if (thing !== 'person' && PLACE_LEFT.test(claim.sentence!.text.slice(Math.max(0, start - 8), start))) return false
  if (subject === undefined) return thing === 'person'
  return subject.thing === 'person' || (subject.thing === 'unknown' && subject.parsed.parts.length > 1)
}

const PLACE_LEFT = /\b(?:in|at|near|from|to|of|outside|joined|entered)\s$/

function lastNamedBefore(claims: Claims, sentence: Sentence): Subject | undefined {
  let last: Subject | undefined
  for (const claim of claims.of('mention')) {
    if (claim.sentence!.index >= sentence.index) break
    if (claim.value.subject?.thing === 'person') last = claim.value.subject
  }
  return last
}

const mainOf = new WeakMap<readonly MentionClaim[], Subject | undefined>()

/** The person whom the article is about: named at least twice, and more often than any other. */
export function mainPerson(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  if (!mainOf.has(mentions)) mainOf.set(mentions, mournedIn(mentions) ?? mostNamed(mentions))
  return mainOf.get(mentions)
}

// “Tilde Marrow, who has died”, “Tilde Marrow, who led the choir for twenty years, has died”
const MOURNED = /^(?:,\swho\s[^.;:()“”"]{3,140},|,\swho)?\s(?:has\sdied|died\son)\b/
// “Ada Lind (1930–2001)”, “Ada Lind, baker, 1930–2001”
const LIFESPAN = /^,?\s\(?(?:\p{Ll}+,\s)?(?:1[89]|20)\d\d\s?[–—-]\s?(?:1[89]|20)\d\d\b/u
const OPENING_BLOCKS = 8

/** The person whose death the title or the opening tells, else whose dates of life it gives, with nobody else such there. */
function mournedIn(mentions: readonly MentionClaim[]): Subject | undefined {
  const dead = toldBy(mentions, MOURNED)
  return dead.size > 0 ? onlyOne(dead) : onlyOne(toldBy(mentions, LIFESPAN))
}

function toldBy(mentions: readonly MentionClaim[], behind: RegExp): ReadonlySet<Subject> {
  const told = new Set<Subject>()
  for (const { value, block, sentence } of mentions) {
    if (block.index > OPENING_BLOCKS || value.subject?.thing !== 'person' || value.form !== 'full') continue
    if (behind.test(sentence!.text.slice(value.end, value.end + 160))) told.add(value.subject)
  }
  return told
}

function onlyOne(subjects: ReadonlySet<Subject>): Subject | undefined {
  return subjects.size === 1 ? [...subjects][0] : undefined
}

/** Somebody whom the article takes up by “she” or “he”: the one full name before the first such sentence. */
function takenUp(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  const known = takenUpOf.get(mentions)
  if (known !== undefined) return known.subject
  const sentence = claims.article.sentences.find(
    ({ text, block }) => block.role === 'paragraph' && PRONOUN_SUBJECT.test(text),
  )
  const subject = sentence === undefined ? undefined : onlyFullNameBefore(mentions, sentence)
  takenUpOf.set(mentions, { ...(subject === undefined ? {} : { subject }) })
  return subject
}

const takenUpOf = new WeakMap<readonly MentionClaim[], { readonly subject?: Subject }>()

/** One that begins a sentence (“Ilse Vandermark collects timers”), with no other name of several words that may be somebody's. */
function onlyFullNameBefore(mentions: readonly MentionClaim[], { index }: Sentence): Subject | undefined {
  const named = new Set<Subject>()
  for (const { value, sentence, block } of mentions) {
    if (sentence!.index >= index) break
    const { subject } = value
    if (block.role !== 'paragraph' || subject === undefined || subject.parsed.parts.length < 2) continue
    if (subject.thing === 'person' || (subject.thing === 'unknown' && !value.afterThe)) named.add(subject)
  }
  const [only] = named
  return named.size === 1 && only!.mentions.some(({ value, block }) => value.start === 0 && block.role === 'paragraph')
    ? only
    : undefined
}

/** The only person whom an article without a main one has named before a sentence. */
function onlyNamedBefore(claims: Claims, sentence: Sentence): Subject | undefined {
  let only: Subject | undefined
  for (const { value, sentence: there } of claims.of('mention')) {
    if (there!.index >= sentence.index) break
    if (value.subject?.thing !== 'person') continue
    if (only !== undefined && only !== value.subject) return undefined
    only = value.subject
  }
  return only
}

const onlyOf = new WeakMap<readonly MentionClaim[], Subject | undefined>()

/** The only person whom the article names at all. */
function onlyPerson(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  if (!onlyOf.has(mentions)) {
    const people = new Set(mentions.flatMap(({ value: { subject } }) => (subject?.thing === 'person' ? [subject] : [])))
    onlyOf.set(mentions, people.size === 1 ? [...people][0] : undefined)
  }
  return onlyOf.get(mentions)
}

function mostNamed(mentions: readonly MentionClaim[]): Subject | undefined {
  return mostNamedOf(mentions, (subject) => subject.thing === 'person' || isCalledBySurname(subject))
}

function mostNamedOf(mentions: readonly MentionClaim[], isMeant: (subject: Subject) => boolean): Subject | undefined {
  const counts = new Map<Subject, number>()
  for (const { value, block } of mentions) {
    const { subject } = value
    if (subject === undefined || !isMeant(subject)) continue
    counts.set(subject, (counts.get(subject) ?? 0) + (isTitle(block) ? 2 : 1))
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < 2) return undefined
  // Of two, a full name is more likely the article's than “Ingrid”.
  if (first[1] === second?.[1]) {
    const full = [first[0], second[0]].filter(({ parsed }) => parsed.parts.length > 1)
    return full.length === 1 && counts.size === 2 ? full[0] : undefined
  }
  return first[0]
}

/** A name of several words that the article takes up by its last alone is mostly a person's. */
function isCalledBySurname(subject: Subject): boolean {
  const last = subject.parsed.parts[subject.parsed.parts.length - 1]
  return (
    subject.thing === 'unknown' &&
    subject.parsed.parts.length > 1 &&
    subject.mentions.some(({ value }) => value.form === 'bare' && value.parsed.parts[0] === last)
  )
}

function isTitle(block: Block): boolean {
  return block.role === 'heading' && block.level === 1
}

/**
 * The person whom the article is about: the one its title names, or who is named half again as often as anybody else, or
 * first and most often.
 */
export function centralPerson(claims: Claims): Subject | undefined {
  const mentions = claims.of('mention')
  const known = centralOf.get(mentions)
  if (known !== undefined) return known.subject
  const subject = titledPerson(claims, mentions) ?? dominantPerson(mentions) ?? takenUp(claims)
  centralOf.set(mentions, { ...(subject === undefined ? {} : { subject }) })
  return subject
}

const centralOf = new WeakMap<readonly MentionClaim[], { readonly subject?: Subject }>()

/** “Ignatius Bello, boatman” */
function titledPerson({ article }: Claims, mentions: readonly MentionClaim[]): Subject | undefined {
  const title =
    article.frontMatter?.fields.find(({ key }) => key === 'title')?.value ??
    article.blocks.find(({ role, level }) => role === 'heading' && level === 1)?.text
  if (typeof title !== 'string') return undefined
  const titled = new Set(
    mentions.flatMap(({ value: { subject } }) =>
      subject?.thing === 'person' && subject.parsed.parts.length > 1 && title.includes(subject.name) ? [subject] : [],
    ),
  )
  if (titled.size > 0) return titled.size === 1 ? [...titled][0] : undefined
  // “Alfhild Morrow, 1933–2025”, and “she” in the text
  const named = mentions.find(
    ({ value: { subject } }) =>
      subject?.thing === 'unknown' && subject.parsed.parts.length > 1 && title.startsWith(subject.name),
  )
  return named !== undefined && article.sentences.some(({ text }) => PRONOUN_SUBJECT.test(text))
    ? named.value.subject
    : undefined
}

function dominantPerson(mentions: readonly MentionClaim[]): Subject | undefined {
  const people = [
    ...new Set(mentions.flatMap(({ value }) => (value.subject?.thing === 'person' ? [value.subject] : []))),
  ]
  people.sort((a, b) => b.mentions.length - a.mentions.length || startOf(a) - startOf(b))
  const [first, second] = people
  if (first === undefined || second === undefined) return first
  if (2 * first.mentions.length >= 3 * second.mentions.length) return first
  if (people.some((other) => startOf(other) < startOf(first))) return undefined
  // Of two named as often, “Eskil Norrby” is more likely the article's than his wife “Ingrid”.
  const isFuller = first.parsed.parts.length > 1 && second.parsed.parts.length === 1
  return first.mentions.length > second.mentions.length || isFuller ? first : undefined
}

function startOf({ mentions }: Subject): number {
  return mentions[0]!.span.start
}
