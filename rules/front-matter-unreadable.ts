import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'front-matter-unreadable',
  summary: 'The front matter is not the YAML or TOML that it should be.',
  docs: `A site generator that cannot read the front matter drops the page, or publishes it without its title and date; and what
this tool cannot read it cannot compare: the date of the article, its title, its authors. The place is where the YAML or TOML
parser stopped; the rest of the article is linted all the same.

Silent about articles without front matter, about a line of dashes that opens none, and about fields that it does not know.`,
  severity: 'warning',
  scope: 'article',
  *check({ article }) {
    const { frontMatter } = article
    if (frontMatter?.error === undefined) return
    const format = frontMatter.format === 'toml' ? 'TOML' : 'YAML'
    yield {
      message: `The front matter cannot be read as ${format}: ${frontMatter.error.message}`,
      at: frontMatter.error.at,
      identity: [frontMatter.error.message],
    }
  },
  examples: {
    flags: [
      {
        article: '---\ntitle: The ferry: a farewell\ndate: 2024-05-02\n---\n\nThe last ferry left at noon.\n',
        at: 'T',
        message: 'The front matter cannot be read as YAML: Nested mappings are not allowed in compact mappings',
      },
      {
        article: '---\ntags: [harbour, ferry\ndate: 2024-05-02\n---\n\nThe last ferry left at noon.\n',
        at: { words: 'd', occurrence: 1 },
        message:
          'The front matter cannot be read as YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
      },
      {
        article: '+++\ntitle = The ferry\n+++\n\nThe last ferry left at noon.\n',
        at: 'title = The ferry',
        message: 'The front matter cannot be read as TOML: unreadable value',
      },
    ],
    passes: [
      {
        article: '---\ntitle: "The ferry: a farewell"\ndate: 2024-05-02\n---\n\nThe last ferry left at noon.\n',
        because: 'the colon stands between quotation marks',
      },
      {
        article: '---\ntags: [harbour, ferry]\ndate: 2024-05-02\n---\n\nThe last ferry left at noon.\n',
        because: 'the bracket is closed',
      },
      {
        article: '---\n\nThe last ferry left at noon.\n\n---\n\nThe pier: closed.\n',
        because: 'these lines are breaks between sections, not front matter',
      },
      { article: 'The last ferry left at noon.\n', because: 'there is no front matter to read' },
    ],
  },
})
