import type { DefaultTreeAdapterTypes } from 'parse5'
import type { Span } from '../text.ts'
import { addDecodedValue } from './html-text.ts'
import type { Prose } from './prose.ts'
import { ProseBuilder } from './prose.ts'

type Element = DefaultTreeAdapterTypes.Element

export interface HeadField {
  readonly key: string
  readonly value: string
  readonly span: Span
  readonly prose: Prose
}

// What the head of a page says about the article, by the name that front matter gives the same field.
const FIELD_OF: Readonly<Record<string, string>> = {
  title: 'title',
  'og:title': 'og.title',
  author: 'author',
  'article:author': 'author',
  byl: 'author',
  description: 'description',
  'og:description': 'og.description',
  date: 'date',
  'dc.date': 'date',
  'dcterms.date': 'date',
  pubdate: 'pubDate',
  publishdate: 'publishDate',
  'publish-date': 'publishDate',
  'publication-date': 'publishDate',
  'article:published_time': 'published',
  datepublished: 'published',
  'article:modified_time': 'modified',
  datemodified: 'modified',
  'last-modified': 'modified',
}

/** What the head of a page and its `<time>` elements say about the article; undefined where they say nothing. */
export function headOf(
  document: DefaultTreeAdapterTypes.Document,
  source: string,
): { readonly span: Span; readonly fields: readonly HeadField[] } | undefined {
  const fields: HeadField[] = []
  const waiting = [...document.childNodes].reverse()
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!('tagName' in node) || node.tagName === 'svg') continue
    const field = fieldOf(node, source)
    if (field !== undefined) fields.push(field)
    for (let i = node.childNodes.length - 1; i >= 0; i--) waiting.push(node.childNodes[i]!)
  }
  if (fields.length === 0) return undefined
  const start = fields.reduce((least, field) => Math.min(least, field.span.start), Number.POSITIVE_INFINITY)
  const end = fields.reduce((most, field) => Math.max(most, field.span.end), 0)
  return { span: { start, end }, fields }
}

function fieldOf(element: Element, source: string): HeadField | undefined {
  if (element.tagName === 'meta') return metaField(element, source)
  if (element.tagName === 'time') return timeField(element, source)
  return element.tagName === 'title' && element.parentNode?.nodeName === 'head'
    ? titleField(element, source)
    : undefined
}

/** `<meta name="date" content="2024-05-20">` as a field; undefined for what is not about the article. */
function metaField(element: Element, source: string): HeadField | undefined {
  const name = attribute(element, 'name') ?? attribute(element, 'property') ?? attribute(element, 'itemprop')
  const key = name === undefined ? undefined : FIELD_OF[name.trim().toLowerCase()]
  return key === undefined ? undefined : attributeField(element, 'content', key, source)
}

/** `<time datetime="2024-05-20">`: `published` where the page says so, else `time`. */
function timeField(element: Element, source: string): HeadField | undefined {
  const published =
    attribute(element, 'pubdate') !== undefined || attribute(element, 'itemprop')?.toLowerCase() === 'datepublished'
  return attributeField(element, 'datetime', published ? 'published' : 'time', source)
}

/** The text of `<title>`. */
function titleField(element: Element, source: string): HeadField | undefined {
  const builder = new ProseBuilder()
  for (const child of element.childNodes) {
    const at = child.sourceCodeLocation
    if (child.nodeName === '#text' && at)
      addDecodedValue(builder, (child as DefaultTreeAdapterTypes.TextNode).value, source, at.startOffset, at.endOffset)
  }
  if (builder.length === 0) return undefined
  const prose = builder.build()
  return { key: 'title', value: prose.text, span: prose.spanOf(0, prose.text.length), prose }
}

function attributeField(element: Element, name: string, key: string, source: string): HeadField | undefined {
  const read = attributeProse(element, name, source)
  return read === undefined ? undefined : { key, value: read.prose.text, span: read.span, prose: read.prose }
}

/** The value of an attribute; empty where it has a name alone, undefined where it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((own) => own.name === name)?.value
}

/** The value of an attribute as prose, with the span of the value as written between its quotation marks. */
export function attributeProse(
  element: Element,
  name: string,
  source: string,
): { readonly prose: Prose; readonly span: Span } | undefined {
  const value = attribute(element, name)
  const span = attributeSpan(element, name, source)
  if (value === undefined || span === undefined || value.trim() === '') return undefined
  const builder = new ProseBuilder()
  addDecodedValue(builder, value, source, span.start, span.end)
  return { prose: builder.build(), span }
}

/** Where the value of an attribute stands, without its quotation marks. */
export function attributeSpan(element: Element, name: string, source: string): Span | undefined {
  const location = element.sourceCodeLocation
  const at = location?.attrs?.[name]
  if (!at) return undefined
  const equals = source.indexOf('=', at.startOffset)
  if (equals < 0 || equals >= at.endOffset) return { start: at.endOffset, end: at.endOffset }
  let start = equals + 1
  while (start < at.endOffset && /\s/.test(source[start]!)) start++
  const quote = source[start]
  return quote === '"' || quote === "'" ? { start: start + 1, end: at.endOffset - 1 } : { start, end: at.endOffset }
}
