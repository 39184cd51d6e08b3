import type { Article, Block } from '../article/article.ts'
import { type Sentence, spanIn, Trait } from '../article/article.ts'
import {
  appendicesIn,
  appendixLabel,
  columnsIn,
  foreignReferencesIn,
  isAppendix,
  labelOf,
  labelsWithin,
  leadingNumber,
  type NumberedThing,
  namedSectionsIn,
  referencesIn,
  shownThingsIn,
} from '../language/cross-references.ts'
import { fold } from '../language/fold.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'
import { unlistedThings } from './used-things.ts'

/** A reference to something that the article should hold: a figure, a table, a step, a footnote. */
export interface CrossReference {
  readonly to: NumberedThing
  /** Empty for “the table below”. */
  readonly number: string
  readonly words: string
  /** The numbers that the article gives to things of this kind, with a place each; empty where it numbers none. */
  readonly known: readonly { readonly number: string; readonly block: Block }[]
  /** True where something that bears no number may be what is meant. */
  readonly uncertain: boolean
}

/** Reads references by number, by title and by place in the article's own sentences. */
export function* readCrossReferences({ article }: Claims): Generator<ClaimOf<'cross-reference', CrossReference>> {
  yield* unlisted(article)
  let things: Things | undefined
  for (const sentence of article.sentences) {
    const { block } = sentence
    if (block.role === 'field' || block.role === 'alt' || block.quoted) continue
    yield* shownThings(article, sentence)
    yield* appendices(article, sentence)
    if ((sentence.traits & POINTERS) === 0) continue
    yield* namedSections(article, sentence)
    yield* namedColumns(article, sentence)
    const own = labelOf(block.text)
    for (const { to, number, start, end } of referencesIn(sentence.text)) {
      // “Table 3. Yields” is the caption itself, “Table 3 lists the yields” refers to it.
      const isOwn = own?.thing === to && own.number === number && sentence.start + start < 12
      if (isOwn && isLabelled(block, to)) continue
      if (isLinked(block, sentence.start + start, sentence.start + end)) continue
      // “[^ab]” in a plain text is a pattern: any character but these.
      if (to === 'footnote' && article.format === 'plain' && !(Number(number) > 0)) continue
      things ??= thingsOf(article)
      const guards: Guard[] = []
      const known = things.numbered.get(to) ?? []
      if (known.length === 0) guards.push('similar')
      yield {
        kind: 'cross-reference',
        value: {
          to,
          number,
          words: sentence.text.slice(start, end),
          known,
          uncertain:
            things.mentioned.has(`${to} ${number}`) ||
            things.foreign.has(`${to} ${number}`) ||
            isUncertain(article, to, Number(number), known.length, things),
        },
        span: spanIn(sentence, start, end),
        block,
        sentence,
        voice: ARTICLE_VOICE,
        guards,
      }
    }
  }
}

/** A reference that is told by likeness: the thing may stand in the article under other words. */
function similar(
  sentence: Sentence,
  start: number,
  end: number,
  to: Omit<CrossReference, 'words'>,
): ClaimOf<'cross-reference', CrossReference> {
  return {
    kind: 'cross-reference',
    value: { ...to, words: sentence.text.slice(start, end) },
    span: spanIn(sentence, start, end),
    block: sentence.block,
    sentence,
    voice: ARTICLE_VOICE,
    guards: ['similar'],
  }
}

/** “Stir in the pecans” in a recipe whose list has none. */
function* unlisted(article: Article): Generator<ClaimOf<'cross-reference', CrossReference>> {
  for (const { sentence, name, start, end, listed } of unlistedThings(article))
    yield similar(sentence, start, end, {
      to: 'listed thing',
      number: name,
      known: listed.map((block) => ({ number: block.text, block })),
      uncertain: false,
    })
}

const POINTERS = Trait.digit | Trait.bracket | Trait.quotation

/** “(see section “Soil”)” where no heading speaks of soil. */
function* namedSections(article: Article, sentence: Sentence): Generator<ClaimOf<'cross-reference', CrossReference>> {
  if ((sentence.traits & Trait.quotation) === 0) return
  for (const { title, start, end } of namedSectionsIn(sentence.text)) {
    if (
      ELSEWHERE.test(sentence.text.slice(end)) ||
      OTHER_DOCUMENT.test(sentence.text) ||
      isLinked(sentence.block, sentence.start + start, sentence.start + end)
    )
      continue
    const headings = article.blocks.filter((block) => block.role === 'heading' && block !== sentence.block)
    // Plain text may have lost its headings.
    if (headings.length < (article.format === 'plain' ? 2 : 1)) continue
    const wanted = fold(title)
    const named = headings.some((heading) => {
      const own = fold(heading.text)
      return own.includes(wanted) || (own.length > 3 && wanted.includes(own))
    })
    yield similar(sentence, start, end, {
      to: 'section',
      number: `“${title}”`,
      known: headings.map((block) => ({ number: `“${block.text}”`, block })),
      uncertain: named,
    })
  }
}

/** “the column “Temperature”” where no table has such a column. */
function* namedColumns(article: Article, sentence: Sentence): Generator<ClaimOf<'cross-reference', CrossReference>> {
  if ((sentence.traits & Trait.quotation) === 0 || article.tables.length === 0 || article.format === 'plain') return
  for (const { label, start, end } of columnsIn(sentence.text)) {
    const cells = article.tables.flatMap(({ rows }) => rows.flatMap((row, at) => (at === 0 ? row : row.slice(0, 1))))
    const wanted = fold(label)
    const isNamed = cells.some(({ block }) => fold(block.text).includes(wanted))
    if (isNamed || article.images.length > 0) continue
    yield similar(sentence, start, end, {
      to: 'column',
      number: `“${label}”`,
      known: (article.tables.at(-1)!.rows[0] ?? []).map(({ block }) => ({ number: `“${block.text}”`, block })),
      uncertain: false,
    })
  }
}

/** “see Appendix B” where the appendices end with A, or where there is none. */
function* appendices(article: Article, sentence: Sentence): Generator<ClaimOf<'cross-reference', CrossReference>> {
  for (const { number, plainly, start, end } of appendicesIn(sentence.text)) {
    if (
      number === appendixLabel(sentence.block.text) ||
      isLinked(sentence.block, sentence.start + start, sentence.start + end)
    )
      continue
    if (sentence.traits & Trait.capital && LAW.test(sentence.text)) continue
    const headed = article.blocks.filter(
      ({ role, text, marks }) =>
        (role === 'heading' || (role === 'paragraph' && marks[0]?.start === 0) || text.length < 60) && isAppendix(text),
    )
    const known = headed.flatMap((block) => {
      const label = appendixLabel(block.text)
      return label === undefined || block === sentence.block ? [] : [{ number: label, block }]
    })
    yield similar(sentence, start, end, {
      to: 'appendix',
      number,
      known,
      // “Appendix” alone may be the one, and the appendices of something else may be meant where there are none.
      uncertain: known.length < headed.length || (known.length === 0 && !(plainly && isOnlyAppendix(article, number))),
    })
  }
}

/** No other appendix is named: where several are and none is there, they are those of the document it tells of. */
function isOnlyAppendix({ blocks }: Article, number: string): boolean {
  return !blocks.some(({ text }) => appendicesIn(text).some((other) => other.number !== number))
}

// An appendix of theirs: “the Act”, “CITES”, “the treaty”
const LAW =
  /\b(?:Act|Acts|Code|CITES|[Tt]reaty|[Cc]onvention|[Dd]irective|[Rr]egulations?|[Pp]rotocol|[Aa]greement|ISO|IPCC|[Cc]onstitution|[Cc]ontract|[Ss]tatute|[Rr]eport|[Pp]lan|[Gg]uidelines|[Cc]ommittee|Senate|[Cc]ourt)\b/

/** “the table below” in an article without a table, a picture or anything else that may be meant. */
function* shownThings(article: Article, sentence: Sentence): Generator<ClaimOf<'cross-reference', CrossReference>> {
  for (const { thing, start, end } of shownThingsIn(sentence.text)) {
    // Plain text loses its tables and pictures on the way.
    if (article.format === 'plain' || isLinked(sentence.block, sentence.start + start, sentence.start + end)) continue
    const isPicture = PICTURES.has(thing)
    if (article.images.length > 0 || (!isPicture && article.tables.length > 0) || MAY_SHOW.test(article.source))
      continue
    // The page may show the picture that stands in the front matter.
    if (isPicture && article.frontMatter?.fields.some(({ key }) => PICTURE_FIELD.test(key)) === true) continue
    const to = thing === 'table' ? 'table' : thing === 'chart' || thing === 'graph' ? 'chart' : 'figure'
    yield similar(sentence, start, end, { to, number: '', known: [], uncertain: false })
  }
}

const PICTURES: ReadonlySet<string> = new Set('photo photograph picture drawing sketch screenshot'.split(' '))
// “image”, “cover.src”, “thumbnail”
const PICTURE_FIELD = /image|photo|cover|thumb|hero|banner|picture/i

// Code, shortcodes and embedded markup may be what is shown: “{{< figure … >}}”, “<table>”, “```”
const MAY_SHOW =
  /\{\{|\{%|<(?:table|img|figure|picture|iframe|svg|object|embed|canvas|div|pre)\b|!\[|```|^(?: {4}|\t)\S/m

// “the section titled “Formats” in the handbook”
const ELSEWHERE = /^ (?:in|of|at|on)\b/
const OTHER_DOCUMENT =
  /\b(?:report|paper|book|act|law|guide|handbook|manual|policy|document|site|website|page|menu|settings?|form|application|tab|newspaper|magazine)\b/i

/** A reference that is a link leads to where the thing is. */
function isLinked(block: Block, start: number, end: number): boolean {
  return block.marks.some((mark) => mark.kind === 'link' && mark.start < end && mark.end > start)
}

interface Things {
  readonly numbered: ReadonlyMap<NumberedThing, readonly { readonly number: string; readonly block: Block }[]>
  /** “figure 3”, wherever an image, a caption or an alternative text names it. */
  readonly mentioned: ReadonlySet<string>
  /** “figure 2”, where the article says that it is another document's. */
  readonly foreign: ReadonlySet<string>
  /** What may be a figure or a table though the format does not say so: embedded markup, shortcodes. */
  readonly objects: number
}

function thingsOf(article: Article): Things {
  const numbered = new Map<NumberedThing, { number: string; block: Block }[]>()
  const mentioned = new Set<string>()
  const add = (thing: NumberedThing, number: string, block: Block) => {
    const known = numbered.get(thing) ?? []
    if (!known.some((other) => other.number === number)) known.push({ number, block })
    numbered.set(thing, known)
  }
  let objects = 0
  for (const block of article.blocks) {
    const label = labelOf(block.text)
    if (label !== undefined && isLabelled(block, label.thing)) add(label.thing, label.number, block)
    if (block.role === 'heading') {
      const number = leadingNumber(block.text)
      // “### 6. Propose the release” is a section, and in a guide a step.
      if (number !== undefined) for (const thing of ['section', 'step'] as const) add(thing, number, block)
    }
    if (block.role === 'footnote') add('footnote', block.label ?? '', block)
    else if (block.role !== 'heading' && block.item === undefined) {
      const number = leadingNumber(block.text)
      if (number !== undefined) add('note', number, block)
    }
    if (block.role === 'caption' || block.role === 'alt')
      for (const name of labelsWithin(block.text)) mentioned.add(name)
    for (const mark of block.marks) if (mark.kind === 'html' || mark.kind === 'object') objects++
  }
  for (const image of article.images) for (const name of labelsWithin(image.url)) mentioned.add(name)
  for (const list of article.lists)
    if (list.ordered)
      for (const item of list.items) {
        const [block] = item.blocks
        if (block !== undefined && item.number !== undefined) {
          add('step', String(item.number), block)
          add('note', String(item.number), block)
          // The sections of a licence are often items.
          mentioned.add(`section ${item.number}`)
        }
      }
  const foreign = new Set(article.blocks.flatMap((block) => foreignReferencesIn(block.text)))
  return { numbered, mentioned, foreign, objects }
}

/** “Figure 2 shows …” starts a sentence, “Figure 2: …” and “Table 1. …” a caption. */
function isLabelled(block: Block, thing: NumberedThing): boolean {
  if (block.role === 'caption' || block.role === 'heading') return true
  if (thing === 'step' || thing === 'section' || thing === 'note') return /^\W*\w+ \d+\W/.test(block.text)
  return /^\W*[A-Za-z.]+ \d{1,3}\s*(?:[.:–—|)\]*_-]|$)/.test(block.text)
}

/** Things without a number may be meant: the third image for “Figure 3” where no image has a caption with a number. */
function isUncertain(article: Article, to: NumberedThing, number: number, known: number, things: Things): boolean {
  if (to === 'footnote') return false
  if (to === 'step' || to === 'section' || to === 'note') return known < 2
  if (known > 0) return false
  // Plain text loses its images and tables on the way.
  if (article.format === 'plain' || things.objects > 0) return true
  const unnumbered =
    to === 'table' ? article.tables.length + article.images.length : article.images.length + article.tables.length
  return unnumbered >= number
}
