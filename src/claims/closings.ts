import type { ClaimOf, Claims } from './claim.ts'
import { ARTICLE_VOICE } from './claim.ts'

/** A heading that closes an article: "Conclusion", "Final thoughts: what now?". */
export interface ClosingSection {
  readonly heading: string
}

// “Conclusion”, “In conclusion: a step forward”, “Final Thoughts”
const CLOSING =
  /^(?:\d+[.)]\s)?(?:(?:in )?conclusions?|concluding (?:remarks|thoughts)|(?:final|closing|parting) (?:thoughts|words|remarks)|(?:to )?sum up|wrapping up|in closing|in summary|the (?:bottom line|takeaway))(?=\s*$|\s*[:–—-])/i

/** Reads the headings of sections that close an article: “Conclusion”. */
export function* readClosingSections({ article }: Claims): Iterable<ClaimOf<'closing-section', ClosingSection>> {
  for (const block of article.blocks) {
    if (block.role !== 'heading' || block.quoted || !CLOSING.test(block.text)) continue
    const span = block.prose.spanOf(0, block.text.length)
    const value = { heading: block.text }
    yield { kind: 'closing-section', value, span, block, voice: ARTICLE_VOICE, guards: [] }
  }
}
