import type { Article, Block, Link } from '../article/article.ts'
import { slotsIn } from '../language/slots.ts'
import type { Span } from '../text.ts'
import type { ClaimOf, Claims, Guard } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A link or an image whose target was never filled in. */
export interface UnfilledTarget {
  readonly kind: 'slot' | 'empty' | 'example' | 'local' | 'unresolved'
  /** The text that should lead there, empty for an image without one. */
  readonly label: string
  readonly target: string
}

type TargetClaim = ClaimOf<'unfilled-target', UnfilledTarget>

/** Reads targets that lead nowhere: slots, nothing, example.com, the writer's own machine, a reference without a definition. */
export function* readUnfilledTargets({ article }: Claims): Generator<TargetClaim> {
  for (const link of article.links) {
    const kind = kindOf(link.url)
    const label = link.block.text.slice(link.start, link.end)
    if (kind === undefined || isShown(kind, label, link)) continue
    yield claim(
      { kind, label, target: link.url },
      link.block,
      link.urlSpan ?? link.span,
      kind === 'slot' ? [] : ['similar'],
    )
  }
  for (const image of article.images) {
    const kind = kindOf(image.url)
    const block = image.alt ?? article.blocks[0]
    if (kind === undefined || kind === 'example' || block === undefined) continue
    yield claim(
      { kind, label: image.alt?.text ?? '', target: image.url },
      block,
      image.span,
      kind === 'slot' ? [] : ['similar'],
    )
  }
  if (article.format === 'markdown') yield* unresolved(article)
}

// “TODO”, “XXX”, “insert-link-here”, “URL”, “link”
const SLOT_TARGET =
  /^#?(?:TODO|TBD|TBA|TBC|TK(?:TK)*|tktk|XX+|FIXME|URL|LINK|link|url|insert[-_ ]?(?:link|url)?(?:[-_ ]?here)?|your[-_ ](?:link|url)(?:[-_ ]here)?|link[-_ ]?here|placeholder)$/i
const EXAMPLE_TARGET =
  /^(?:https?:)?\/\/(?:www\.)?(?:example\.(?:com|org|net)|yourwebsite\.com|yoursite\.com|yourdomain\.com)(?:[/?#]|$)/i
const LOCAL_TARGET = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0)(?::\d+)?(?:[/?#]|$)|^file:\/\//i

function kindOf(url: string): UnfilledTarget['kind'] | undefined {
  const target = url.trim()
  if (target === '' || target === '#') return 'empty'
  if (target.length < 60 && (SLOT_TARGET.test(target) || slotTarget(target))) return 'slot'
  if (EXAMPLE_TARGET.test(target)) return 'example'
  return LOCAL_TARGET.test(target) ? 'local' : undefined
}

/** `[insert link]`, `<INSERT IMAGE>`, `{url}` as the whole target. */
function slotTarget(target: string): boolean {
  const decoded = target
    .replace(/%20|\+/g, ' ')
    .replace(/%5B/gi, '[')
    .replace(/%5D/gi, ']')
  const [slot] = slotsIn(/^insert /i.test(decoded) ? `[${decoded}]` : decoded)
  return slot !== undefined && slot.kind !== 'variable' && slot.end - slot.start >= decoded.length
}

/** “https://example.com” as its own text is an example, “back to top” leads to the top. */
function isShown(kind: UnfilledTarget['kind'], label: string, link: Link): boolean {
  if (link.block.role === 'code' || link.block.quoted) return true
  if (kind === 'empty') return /\b(?:top|menu|toggle|close|share|print)\b/i.test(label)
  if (kind === 'slot') return false
  return (
    /[./:]|\b(?:example|localhost|local|here)\b/i.test(label) ||
    /\b(?:for example|e\.g\.|localhost|such as)\b/i.test(link.block.text)
  )
}

// “[the report][1]” that no definition resolved
const REFERENCE = /\[([A-Za-z][^[\]\n]{2,60})\]\[([^[\]\n]{0,40})\]/g

function* unresolved(article: Article): Generator<TargetClaim> {
  for (const block of article.blocks) {
    if (block.role === 'code' || block.role === 'field' || block.quoted || !block.text.includes('][')) continue
    for (const match of block.text.matchAll(REFERENCE)) {
      const span = block.prose.spanOf(match.index, match.index + match[0].length)
      // `\[a\]\[b\]` is meant to be read as it stands.
      if (article.source.slice(span.start, span.end) !== match[0]) continue
      yield claim(
        { kind: 'unresolved', label: match[1]!, target: match[2] === '' ? match[1]! : match[2]! },
        block,
        span,
        ['similar'],
      )
    }
  }
}

function claim(value: UnfilledTarget, block: Block, span: Span, guards: readonly Guard[]): TargetClaim {
  return { kind: 'unfilled-target', value, span, block, voice: ARTICLE_VOICE, guards }
}
