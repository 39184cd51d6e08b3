import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { parseArticle } from '../src/article/parse.ts'
import { yamlLines } from '../src/article/yaml-lines.ts'

const CORPUS = join(import.meta.dirname, '../../shared/corpus')

const fieldsOf = (source: string) => {
  const article = parseArticle(source, 'article.md')
  return (article.frontMatter?.fields ?? []).map(({ key, value, span, block }) => [
    key,
    value,
    source.slice(span.start, span.end),
    ...(block === undefined ? [] : [block.text]),
  ])
}

describe('front matter', () => {
  test('gives every value its place', () => {
    const source = `---
title: "The \\"old\\" bridge, \\u2019nd more" # shown on top
date: 2024-03-05
draft: false
weight: 12
summary: It's about
  two lines
note: >-
  Folded
  text
tags: [roads, 'rivers and lakes']
authors:
  - Ana Ruiz
  - 'O''Neill'
seo:
  title: Bridge reopens
  image:
empty:
---
Body.
`
    expect(fieldsOf(source)).toEqual([
      ['title', 'The "old" bridge, ’nd more', '"The \\"old\\" bridge, \\u2019nd more"', 'The "old" bridge, ’nd more'],
      ['date', '2024-03-05', '2024-03-05'],
      ['draft', false, 'false'],
      ['weight', 12, '12'],
      ['summary', "It's about two lines", "It's about\n  two lines", "It's about two lines"],
      ['note', 'Folded text', '>-\n  Folded\n  text', 'Folded text'],
      ['tags.0', 'roads', 'roads'],
      ['tags.1', 'rivers and lakes', "'rivers and lakes'", 'rivers and lakes'],
      ['authors.0', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
      ['authors.1', "O'Neill", "'O''Neill'", "O'Neill"],
      ['seo.title', 'Bridge reopens', 'Bridge reopens', 'Bridge reopens'],
      ['seo.image', null, ''],
      ['empty', null, ''],
    ])
  })

  test('reads TOML', () => {
    const source =
      '+++\ntitle = "A \\"new\\" port"\ndate = 2024-03-05\ntags = ["sea", "trade routes"]\n[params]\nlead = \'Ships wait\'\n+++\nBody.\n'
    expect(fieldsOf(source)).toEqual([
      ['title', 'A "new" port', '"A \\"new\\" port"', 'A "new" port'],
      ['date', '2024-03-05', '2024-03-05'],
      ['tags.0', 'sea', '"sea"'],
      ['tags.1', 'trade routes', '"trade routes"', 'trade routes'],
      ['params.lead', 'Ships wait', "'Ships wait'", 'Ships wait'],
    ])
  })

  test.each([
    ['---\ntitle: a: b: c\n---\nBody.\n', 'a: b'],
    ['---\ntitle: "open\n---\nBody.\n', ''],
    ['+++\ntitle = open\n+++\nBody.\n', 'title = open'],
    ['+++\na = "b"\ntitle = [1,\n+++\nBody.\n', ''],
  ])('that is broken is an error with its place, and the body is read: %j', (source, words) => {
    const { frontMatter, blocks } = parseArticle(source, 'article.md')
    expect(frontMatter?.error?.message).toMatch(/\w/)
    const { start, end } = frontMatter!.error!.at
    expect(start).toBeGreaterThanOrEqual(4)
    expect(end).toBeLessThanOrEqual(source.lastIndexOf('Body'))
    expect(source.slice(start, end) + source.slice(end)).toContain(words)
    expect(blocks.at(-1)?.text).toBe('Body.')
  })

  test('is not seen where there is none', () => {
    expect(parseArticle('---\n\nA rule above.\n', 'a.md').frontMatter).toBeUndefined()
    expect(parseArticle('----\na: b\n----\n', 'a.md').frontMatter).toBeUndefined()
    expect(parseArticle('\n---\na: b\n---\n', 'a.md').frontMatter).toBeUndefined()
  })

  test.each(['\n', '\r\n', '\r'])('keeps its places with line ending %j and a byte order mark', (ending) => {
    const source = ['\uFEFF---', 'title: Two bridges', 'tags:', '- red', '---', 'Body.'].join(ending)
    expect(fieldsOf(source)).toEqual([
      ['title', 'Two bridges', 'Two bridges', 'Two bridges'],
      ['tags.0', 'red', 'red'],
    ])
    expect(parseArticle(source, 'a.md').blocks.at(-1)?.text).toBe('Body.')
  })

  test.skipIf(!existsSync(CORPUS))(
    'read by lines says what the YAML parser says, in every article of ../shared',
    () => {
      let read = 0
      let all = 0
      for (const folder of ['18f', 'digitalgov', 'statedept'])
        for (const name of readdirSync(join(CORPUS, folder))) {
          const source = readFileSync(join(CORPUS, folder, name), 'utf8')
          if (!source.startsWith('---\n')) continue
          const end = source.indexOf('\n---', 3) + 1
          all++
          const fields = yamlLines(source, 4, end)
          if (fields === undefined) continue
          read++
          const text = source.slice(4, end)
          const expected: [string, unknown][] = []
          flatten(parse(indented(text), { uniqueKeys: false }), [], expected)
          const mine = new Map(fields.map(({ key, value }) => [key, spaced(value)]))
          expect({ name, fields: Object.fromEntries(mine) }).toEqual({ name, fields: Object.fromEntries(expected) })
        }
      expect(read / all).toBeGreaterThan(0.97)
    },
  )
})

/** Ruby lets a quoted text go on at the margin, `yaml` wants it indented. */
function indented(text: string): string {
  return text.replace(/^\w+: "(?:[^"\\]|\\[\s\S])*"/gm, (quoted) => quoted.replace(/\n(?=\S)/g, '\n '))
}

function flatten(value: unknown, path: string[], into: [string, unknown][]): void {
  if (Array.isArray(value))
    value.forEach((each, i) => {
      flatten(each, [...path, String(i)], into)
    })
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) flatten(each, [...path, key], into)
  else into.push([path.join('.'), spaced(value)])
}

/** Spaces at the ends of lines are YAML's to keep and nobody's to read. */
function spaced(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value
}
