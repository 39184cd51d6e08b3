import type { DeclaredForm } from '../src/claims/declared-forms.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'declared-form',
  summary: 'A form of words that the configuration rules out.',
  docs: `
Under \`patterns.forms\` a configuration lists names and words that are to be written in one way, or not at all: "WHO" and never "W.H.O.",
"Kyiv" and never "Kiev". A form is whole words, with at most one \`*\` in each for any letters; one without a capital fits any letter case.
What stands in a longer name that is right (\`except\`) passes, and so do code, addresses and what is hidden.

The form is a certainty, that it is meant otherwise is not: a **warning**, and in a quotation a note, since quotations keep their words.
With \`fix: true\` the other form is written by \`--fix\`; else it is suggested. Without \`patterns.forms\` the rule finds nothing.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('declared-form')) {
      const { write, fixable } = value
      const edit = write === undefined ? undefined : { at: span, text: write }
      yield {
        message: messageOf(value),
        at: span,
        ...(edit === undefined ? {} : { suggestions: [{ message: `Write “${edit.text}”`, edit }] }),
        ...(edit === undefined || !fixable || guards.length > 0 ? {} : { fix: edit }),
        guards,
      }
    }
  },
  examples: {
    flags: [
      {
        config:
          'patterns:\n  forms:\n    - write: WHO\n      not: [W.H.O.]\n      because: our acronyms have no stops\n',
        article: 'The W.H.O. sent two doctors to Lindal.\n',
        at: 'W.H.O.',
        message: '“W.H.O.” is to be written “WHO”: our acronyms have no stops',
      },
      {
        config: 'patterns:\n  forms:\n    - { write: use, not: [utilise, utilize], fix: true }\n',
        article: '# Utilise the tide\n\nSailors do.\n',
        at: 'Utilise',
        message: '“Utilise” is to be written “Use”',
      },
      {
        config: 'patterns:\n  forms:\n    - { write: use, not: [utilise, utilize] }\n',
        article: '“We utilise the tide,” said Ruth Amankwah.\n',
        at: 'utilise',
        message: '“utilise” is to be written “use”',
        severity: 'info',
      },
      {
        config: 'patterns:\n  forms:\n    - { not: ["world-class*", "best in class"] }\n',
        article: 'Veldwind builds world-class masts.\n',
        at: 'world-class',
        message: '“world-class” is not to be written',
      },
    ],
    passes: [
      {
        config: 'patterns:\n  forms:\n    - { write: WHO, not: [W.H.O.] }\n',
        article: 'The WHO sent two doctors to Lindal. Who paid? `W.H.O.` is a variable.\n',
        because: 'it is written as it should be, and code is nobody’s prose',
      },
      {
        config: 'patterns:\n  forms:\n    - { write: Kyiv, not: [Kiev], except: [chicken Kiev] }\n',
        article: 'They had chicken Kiev in Kyiv.\n',
        because: 'the dish keeps its name',
      },
      {
        config: 'patterns:\n  forms:\n    - { write: email, not: [e-mail] }\n',
        article: 'The e-mailing of Lindal is over.\n',
        because: 'a pattern without a star ends with its word',
      },
      {
        article: 'The W.H.O. sent two doctors to Lindal.\n',
        because: 'nothing is declared',
      },
    ],
  },
})

function messageOf({ written, write, because }: DeclaredForm): string {
  const what = write === undefined ? 'is not to be written' : `is to be written “${write}”`
  return `“${written}” ${what}${because === undefined ? '' : `: ${because}`}`
}
