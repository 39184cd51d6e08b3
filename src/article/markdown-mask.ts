import type { Comment } from './article.ts'

/** In masked Markdown: a character of something that is not prose (a shortcode). A run of them is one OBJECT. */
export const MASKED_OBJECT = '\uFDD0'
/** In masked Markdown: a character that leaves no trace in the prose (an attribute list, a JSX tag). */
export const MASKED_NOTHING = '\uFDD1'

/** Markdown of the same length as the source, without what Markdown does not know: templates, attribute lists, JSX. */
export interface Masked {
  readonly markdown: string
  readonly comments: readonly Comment[]
}

/** A stretch to hide, and as what where it does not stand alone on its lines: '' leaves it as it is. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly as: typeof MASKED_OBJECT | typeof MASKED_NOTHING | ''
}

/**
 * Hides the templates of site generators from the Markdown parser: `{{< >}}`, `{{% %}}`, `{% %}`, template expressions
 * in a link's destination or over a quoted string, and `{: .class }`, `{#id}`. Alone on its line such a thing becomes
 * a blank line. A bare `{{ variable }}` in prose stays: it is a leftover if a reader sees it.
 */
export function maskTemplates(source: string, from: number): Masked {
  if (!source.includes('{', from)) return { markdown: source.slice(from), comments: [] }
  const masks: Mask[] = []
  const find = finder(source)
  let i = source.indexOf('{', from)
  while (i !== -1) {
    const mask = templateAt(source, i, find)
    if (mask !== undefined) masks.push(mask)
    i = source.indexOf('{', mask === undefined ? i + 1 : mask.end)
  }
  return { markdown: applied(source, from, masks), comments: [] }
}

type Find = (needle: string, from: number) => number

/** `indexOf` that remembers, so that many openers before one closer cost one search: linear on any input. */
function finder(source: string): Find {
  const known = new Map<string, number>()
  return (needle, from) => {
    let at = known.get(needle)
    if (at === undefined || (at !== -1 && at < from)) {
      at = source.indexOf(needle, from)
      known.set(needle, at)
    }
    return at
  }
}

/** Tags whose content is code or hidden until their end tag. */
const CODE_TAGS: ReadonlySet<string> = new Set([
  'highlight',
  'raw',
  'comment',
  'verbatim',
  'codeblock',
  'math',
  'mermaid',
])

function templateAt(source: string, at: number, find: Find): Mask | undefined {
  const next = source[at + 1]
  if (next === '%') return withContent(source, at, '%}', find)
  if (next === ':' || next === '#') {
    const end = find('}', at)
    if (end === -1 || end - at > 200 || source.slice(at, end).includes('\n')) return undefined
    if (!ATTRIBUTES.test(source.slice(at, end + 1))) return undefined
    return { start: at, end: end + 1, as: MASKED_NOTHING }
  }
  if (next !== '{') return undefined
  const kind = source[at + 2]
  if (kind === '<') return withContent(source, at, '>}}', find)
  if (kind === '%') return withContent(source, at, '%}}', find)
  const end = find('}}', at)
  if (end === -1 || end - at > 500 || !(isDestination(source, at) || isOverString(source, at + 2))) return undefined
  return { start: at, end: end + 2, as: MASKED_OBJECT }
}

// `{: .usa-button title="x" }`, `{:.caption}`, `{#toc0}`, `{#intro .wide}`
const ATTRIBUTES = /^\{(?::\s?[-\w.#=" ']{1,180}|#[-\w.:]{1,100}(?: [-\w.#="' ]{0,80})?)\}$/

function isDestination(source: string, at: number): boolean {
  const before = source.slice(Math.max(0, at - 2), at)
  return before === '](' || before === '="' || before === "='"
}

/** `{{ "/guides/" | url }}` is a filter at work, not a slot. */
function isOverString(source: string, at: number): boolean {
  let i = at
  while (source[i] === ' ' || source[i] === '-') i++
  return source[i] === '"' || source[i] === "'"
}

/** A tag to its closer, and for a tag that holds code to the closer of its end tag. Never over a blank line within a tag. */
function withContent(source: string, at: number, closer: string, find: Find): Mask | undefined {
  const close = find(closer, at)
  if (close === -1) return undefined
  const blank = find('\n\n', at)
  if (blank !== -1 && blank < close) return undefined
  const end = close + closer.length
  const name = TAG_NAME.exec(source.slice(at, Math.min(end, at + 40)))?.groups?.name
  if (name === undefined || !CODE_TAGS.has(name)) return { start: at, end, as: MASKED_OBJECT }
  for (const endTag of [`end${name}`, `/${name}`, `/ ${name}`]) {
    const content = find(endTag, end)
    if (content === -1) continue
    const last = find(closer, content)
    if (last !== -1 && last - content < 60) return { start: at, end: last + closer.length, as: MASKED_OBJECT }
  }
  return { start: at, end, as: MASKED_OBJECT }
}

// `{% highlight ruby %}`, `{{< highlight go >}}`, `{%- raw -%}`
const TAG_NAME = /^\{(?:%|\{[<%])-?\s{0,4}(?<name>[a-z]+)/

/** The source from `from` on with the masks in it; a line that holds nothing but masks becomes blank. */
export function applied(source: string, from: number, masks: readonly Mask[]): string {
  let masked = ''
  let at = from
  let i = 0
  while (i < masks.length) {
    // Masks that stand on the same line, with only spaces around and between them.
    const first = masks[i]!
    let alone = isSpaceBetween(source, lineStart(source, first.start, at), first.start)
    let last = i
    while (last + 1 < masks.length && isSpaceBetween(source, masks[last]!.end, masks[last + 1]!.start)) last++
    alone &&= isSpaceBetween(source, masks[last]!.end, lineEnd(source, masks[last]!.end))
    for (; i <= last; i++) {
      const { start, end, as } = masks[i]!
      masked += source.slice(at, start) + fill(source, start, end, alone ? ' ' : as)
      at = end
    }
  }
  return masked + source.slice(at)
}

function fill(source: string, start: number, end: number, by: string): string {
  const stretch = source.slice(start, end)
  if (by === '') return stretch
  return stretch.includes('\n') || stretch.includes('\r') ? stretch.replace(/[^\r\n]/g, by) : by.repeat(end - start)
}

function lineStart(source: string, at: number, from: number): number {
  let i = at
  while (i > from && source[i - 1] !== '\n' && source[i - 1] !== '\r') i--
  return i
}

function lineEnd(source: string, at: number): number {
  let i = at
  while (i < source.length && source[i] !== '\n' && source[i] !== '\r') i++
  return i
}

function isSpaceBetween(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source[i] !== ' ' && source[i] !== '\t') return false
  return true
}
