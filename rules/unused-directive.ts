import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'unused-directive',
  summary: 'A comment that silences a rule silences nothing.',
  docs: `
A directive such as \`<!-- lint-articles-disable-next-line weekday-mismatch -->\` outlives its cause: the date is put right, the paragraph
moves, the rule gets a new name, and from then on the comment hides the next mistake. The fix takes it away.

The linter finds these itself, after all other rules have run. It says nothing of a directive for a rule that did not run, or that compares
articles of which only some were given.
`,
  severity: 'warning',
  scope: 'article',

  check() {
    // What a directive silences is known only after every other rule: the linter yields these findings.
    return []
  },

  examples: {
    flags: [
      {
        article: '<!-- lint-articles-disable-next-line -->\n\nThe harbour opened in 1998.\n',
        at: '<!-- lint-articles-disable-next-line -->',
        message: 'No rule finds anything where lint-articles-disable-next-line silences them all',
      },
      {
        article: 'The harbour opened in 1998.\n\n<!-- lint-articles-enable weekday-mismatch -->\n',
        at: '<!-- lint-articles-enable weekday-mismatch -->',
        message: 'lint-articles-enable names “weekday-mismatch”, and there is no such rule',
      },
      {
        article: 'The harbour opened in 1998.\n\n<!-- lint-articles-enable -->\n\nIt is still open.\n',
        at: '<!-- lint-articles-enable -->',
        message: 'lint-articles-enable does nothing: nothing is switched off before it',
      },
      {
        article:
          '<!-- lint-articles-allow unused-directive "1989" -- as on the plaque -->\n\nThe harbour opened in 1998.\n',
        at: '<!-- lint-articles-allow unused-directive "1989" -- as on the plaque -->',
        message: 'lint-articles-allow does nothing: “1989” does not stand in this article',
      },
      {
        article: '<!-- lint-articles-ignore -->\n\nThe harbour opened in 1998.\n',
        at: '<!-- lint-articles-ignore -->',
        message:
          'lint-articles-ignore does nothing: there are lint-articles-disable-next-line, -disable-line, -disable, -enable, -disable-file, -allow',
      },
      {
        path: 'harbour.txt',
        article: '%% lint-articles-disable-file unused-directive\n\nThe harbour opened in 1998.\n',
        at: '%% lint-articles-disable-file unused-directive',
        message: 'unused-directive finds nothing where lint-articles-disable-file silences it',
      },
    ],
    passes: [
      {
        article: '<!-- The harbour opened in 1989? -->\n\nThe harbour opened in 1998.\n',
        because: 'a comment is no directive',
      },
      {
        article: 'A line like `<!-- lint-articles-disable-file -->` silences an article.\n',
        because: 'it stands in code, where it is shown and not meant',
      },
      {
        article: '```html\n<!-- lint-articles-disable-file -->\n```\n',
        because: 'a code block is no comment',
      },
      {
        article: '---\ntitle: The harbour\nlint: { disable: [weekday-mismatch] }\n---\n\nThe harbour opened in 1998.\n',
        because: 'the front matter speaks to another tool',
      },
      {
        article: 'The harbour opened in 1998. <!-- see lint-articles-disable-line in the manual -->\n',
        because: 'a comment that only names a directive does not begin with it',
      },
      {
        path: 'harbour.txt',
        article: 'Write %% lint-articles-disable-file weekday-mismatch on a line of its own.\n',
        because: 'it stands within a line of text, where plain text has no comments',
      },
    ],
  },
})
