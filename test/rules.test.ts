import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import type { LintedExample } from '../src/report/example.ts'
import { lintExample } from '../src/report/example.ts'
import type { AnyRule, Edit, ExampleSource, ExpectedFinding, Flagged, Quote } from '../src/rule.ts'
import type { Span } from '../src/text.ts'
import { lineMap } from '../src/text.ts'

// Every rule's examples, through the real linter, with only that rule.

test('no two rules have one name', () => {
  expect(RULES.map((rule) => rule.id)).toEqual([...new Set(RULES.map((rule) => rule.id))])
})

for (const rule of RULES) {
  describe(rule.id, () => {
    rule.examples.flags.forEach((example, index) => {
      test(`flags[${index}]: ${titleOf(example)}`, () => {
        const linted = lintExample(rule, example)
        throwFailures(linted)
        expect(found(linted)).toEqual(expected(rule, example, linted))
        for (const problem of contractBreaches(linted)) expect.soft(problem).toBe('')
        for (const problem of idleSuggestions(rule, example, linted)) expect.soft(problem).toBe('')
      })
    })
    rule.examples.passes.forEach((example, index) => {
      test(`passes[${index}]: ${titleOf(example)}`, () => {
        const linted = lintExample(rule, example)
        throwFailures(linted)
        expect(found(linted), `must be silent because ${example.because}`).toEqual([])
      })
    })
  })
}

/** The findings, in the words of an example: what a failing test prints is what can be pasted into the rule. */
function found(linted: LintedExample): string[] {
  return linted.findings.map((finding) =>
    described(
      finding.severity,
      finding.message,
      placed(linted, finding.path, finding.at),
      finding.related.map((other) => placed(linted, other.path, other.at)),
    ),
  )
}

function expected(rule: AnyRule, example: Flagged, linted: LintedExample): string[] {
  const findings: readonly ExpectedFinding[] = 'findings' in example ? example.findings : [example]
  return findings
    .map((one) => ({
      place: located(linted, one.at),
      text: described(
        one.severity ?? rule.severity,
        one.message,
        quoted(linted, one.at),
        (one.related ?? []).map((quote) => quoted(linted, quote)),
      ),
    }))
    .sort((a, b) => (orderOf(a.place) < orderOf(b.place) ? -1 : 1))
    .map(({ text }) => text)

  function orderOf(place: ReturnType<typeof located>): string {
    return place === undefined ? '' : `${linted.files[place.file]!.path} ${String(place.start).padStart(9, '0')}`
  }
}

function described(severity: string, message: string, at: string, related: readonly string[]): string {
  return [`${severity}: ${message}`, `at ${at}`, ...related.map((other) => `related ${other}`)].join('\n  ')
}

function placed({ files }: LintedExample, path: string, at: Span): string {
  const source = files.find((file) => file.path === path)?.source
  if (source === undefined) return `(no file ${path} in this example)`
  const { line, column } = lineMap(source).positionAt(at.start)
  return `«${source.slice(at.start, at.end)}» ${path}:${line}:${column}`
}

function quoted(linted: LintedExample, quote: Quote): string {
  const place = located(linted, quote)
  if (place === undefined) return `«${wordsOf(quote)}» (the example does not hold these words)`
  return placed(linted, linted.files[place.file]!.path, place)
}

/** Where quoted words stand: occurrences count through the article and then the other files of the folder. */
function located({ files }: LintedExample, quote: Quote): (Span & { file: number }) | undefined {
  const words = wordsOf(quote)
  let left = typeof quote === 'string' ? 1 : quote.occurrence
  for (const [file, { source }] of files.entries()) {
    for (let start = source.indexOf(words); start !== -1; start = source.indexOf(words, start + 1)) {
      if (--left === 0) return { file, start, end: start + words.length }
    }
  }
  return undefined
}

function wordsOf(quote: Quote): string {
  return typeof quote === 'string' ? quote : quote.words
}

const BLAME = /\b(?:invalid|inconsistent|please|incorrect|erroneous)\b/i

/** What every finding promises, whatever the rule: places that hold words, and a message that stands alone. */
function contractBreaches({ files, findings }: LintedExample): string[] {
  const sourceOf = (path: string) => files.find((file) => file.path === path)?.source ?? ''
  return findings.flatMap((finding) => {
    const breaches: string[] = []
    if (finding.message.endsWith('.')) breaches.push(`the message ends with a full stop: ${finding.message}`)
    if (BLAME.test(finding.message)) breaches.push(`the message blames: ${finding.message}`)
    if (finding.message.includes('\n')) breaches.push(`the message has a line break: ${finding.message}`)
    for (const place of [finding, ...finding.related]) {
      const words = sourceOf(place.path).slice(place.at.start, place.at.end)
      if (words === '') breaches.push(`a place holds no words: ${place.at.start}-${place.at.end} in ${place.path}`)
      if (words !== words.trim()) breaches.push(`a place begins or ends with white space: «${words}»`)
    }
    for (const other of finding.related)
      if (other.path === finding.path && other.at.start === finding.at.start && other.at.end === finding.at.end)
        breaches.push(`the related place is the primary place: ${finding.message}`)
    return breaches
  })
}

/** Suggestions and fixes that, once made, leave the very same finding: they do not make the two sides agree. */
function idleSuggestions(rule: AnyRule, example: ExampleSource, { findings }: LintedExample): string[] {
  return findings.flatMap((finding) => {
    const edits = [
      ...finding.suggestions.map(({ message, edit }) => ({ message, edit, path: edit.path ?? finding.path })),
      ...(finding.fix === undefined ? [] : [{ message: 'the fix', edit: finding.fix, path: finding.path }]),
    ]
    return edits.flatMap(({ message, edit, path }) => {
      const after = lintExample(rule, edited(example, path, edit))
      const same = after.findings.some(({ fingerprint }) => fingerprint === finding.fingerprint)
      return same ? [`“${message}” leaves the finding as it was: ${finding.message}`] : []
    })
  })
}

function edited(example: ExampleSource, path: string, { at, text }: Edit): ExampleSource {
  const replaced = (source: string) => source.slice(0, at.start) + text + source.slice(at.end)
  if (path === (example.path ?? 'article.md')) return { ...example, article: replaced(example.article) }
  return { ...example, folder: { ...example.folder, [path]: replaced(example.folder?.[path] ?? '') } }
}

function throwFailures({ failures }: LintedExample): void {
  for (const { error } of failures) throw error
}

function titleOf({ article }: ExampleSource): string {
  const line = article.replace(/\s+/g, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
