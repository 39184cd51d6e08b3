import type { Article, Block } from '../article/article.ts'
import { type PromoKind, promoIn } from '../language/promo-words.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A block that belongs to the page around the article: a teaser, a call to subscribe, a mark of an advertisement. */
export interface PagePromo {
  readonly kind: PromoKind
  readonly words: string
}

/** Reads blocks of the page that were pasted into the body, and those after it, which the page may mean to be there. */
export function* readPagePromos({ article }: Claims): Generator<ClaimOf<'page-promo', PagePromo>> {
  const found = article.blocks.flatMap((block) => {
    if (!MAY_BE_PROMO.has(block.role) || block.text.length > LONGEST) return []
    const promo = promoIn(block.text)
    return promo === undefined ? [] : [{ block, promo }]
  })
  for (const { block, text, start, end } of article.sentences) {
    // A mark of an advertisement may have slipped into a paragraph.
    if (text.length > 80 || start === 0 || block.role !== 'paragraph' || !/continue|ADVERT|dvert/.test(text)) continue
    const promo = promoIn(text)
    if (promo?.kind === 'break') found.push({ block, promo: { ...promo, start, end } })
  }
  const promos = new Set(found.map(({ block }) => block))
  for (const { block, promo } of found) {
    // An embedded post stands in a block quotation, as it should.
    if (block.quoted || (promo.kind === 'call' && !isAlone(block, promo.end)) || isSkipLink(block)) continue
    const guards: Guard[] = promo.kind === 'break' || (promo.kind === 'shout' && isOutcry(block)) ? [] : ['similar']
    // After the last paragraph, and in a list of links, a page has its own words.
    if (promo.kind !== 'embed' && (isListed(block) || !bodyFollows(article, block, promos))) guards.push('template')
    yield {
      kind: 'page-promo',
      value: {
        kind: promo.kind,
        words: shortened(block.text.slice(promo.start, promo.kind === 'teaser' ? undefined : promo.end)),
      },
      span: block.prose.spanOf(promo.start, promo.end),
      block,
      voice: ARTICLE_VOICE,
      guards,
    }
  }
}

const MAY_BE_PROMO: ReadonlySet<Block['role']> = new Set(['paragraph', 'item', 'heading'])
const LONGEST = 320

/** “<a href="#content">Skip to content</a>” is for those who walk through a page by its links. */
function isSkipLink({ marks, text }: Block): boolean {
  return marks.some(
    ({ kind, start, end, target }) => kind === 'link' && target?.startsWith('#') && end - start > text.length / 2,
  )
}

/** A call that is all of its block, or nearly: a paragraph about newsletters goes on. */
function isAlone(block: Block, end: number): boolean {
  return end < 140 && block.text.length - end < 60
}

/** “YOU MAY ALSO LIKE TO WATCH …”: a whole cue in capitals, in a paragraph or an item of its own. */
function isOutcry(block: Block): boolean {
  return /^[^a-z]{12,}/.test(block.text) && !isListed(block)
}

function isListed(block: Block): boolean {
  return block.item !== undefined && block.item.list.items.length > 1
}

/** True where the article itself goes on: a later paragraph or item that is a sentence. */
function bodyFollows(article: Article, block: Block, promos: ReadonlySet<Block>): boolean {
  for (let i = block.index + 1; i < article.blocks.length; i++) {
    const later = article.blocks[i]!
    if ((later.role === 'paragraph' || later.role === 'item') && !promos.has(later) && later.text.length > 60)
      return true
  }
  return false
}

function shortened(words: string): string {
  if (words.length <= 70) return words.trim()
  const space = words.lastIndexOf(' ', 70)
  return `${words.slice(0, space > 30 ? space : 70)}…`
}
