import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'truncated-text',
  summary: 'A paragraph breaks off in the middle of a sentence, a quotation or an embed.',
  docs: `
Text is lost when it is pasted, shortened or generated up to a limit: “The gutter, it is understood, will have to be”. Flagged are paragraphs whose
last sentence has no stop and ends in a word that a sentence goes on after (an article, a preposition, an auxiliary, “don’t”), or, before a
heading or at the end, in a comma; items of lists that end in “the”, “than” and the like; quotations that are never closed in a paragraph without
an end; and pasted posts that were cut (“the need… https://t.co/…”).

Silent about headings, captions, tables and fragments in lists; paragraphs that a list, code, a quotation or a line in small letters goes on from;
ellipses by style; paragraphs that are a single short line; “what they search for” and other sentences that may end in such a word; and quotation
marks that are only typed wrongly.

On 2,557 edited articles: 2 warnings, read, both false (a transcript in which the next slide goes on, a sentence without its stop that ends in “for”). On the 391 labelled cases, which it was developed on: 13 findings, none false; 13 of the 13 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',

  *check({ claims }) {
    for (const { value, span, guards } of claims.of('broken-off')) {
      const { how, lastWords } = value
      yield {
        message:
          how === 'embed'
            ? `A pasted post is cut off: “${lastWords}”`
            : how === 'quotation'
              ? `A quotation is never closed: the paragraph breaks off after “${lastWords}”`
              : `The paragraph breaks off after “${lastWords}”`,
        at: span,
        guards,
      }
    }
  },

  examples: {
    flags: [
      {
        article:
          '# Phones\n\nStudies differ. Both may be right, she said, since the bans that were studied\n\n## Next\n\nThe board votes in May.',
        at: 'the bans that were studied',
        message: 'The paragraph breaks off after “the bans that were studied”',
      },
      {
        article:
          'Fog shut the airport of Vik.\n\nA spokeswoman for the airport said that passengers whose flights had been\n\nThe fog lifted at noon.',
        at: 'passengers whose flights had been',
        message: 'The paragraph breaks off after “passengers whose flights had been”',
      },
      {
        article:
          'The baker had two loaves. He gave away one. Then a cook in Sund put it on her list, and another in\n\nNobody was hurt.',
        at: 'her list, and another in',
        message: 'The paragraph breaks off after “her list, and another in”',
      },
      {
        article:
          'The bridge opens on Friday. The gutter of the ferry house, says the mayor, will have to be\n\nNobody was hurt.',
        at: 'mayor, will have to be',
        message: 'The paragraph breaks off after “mayor, will have to be”',
      },
      {
        article:
          '## Getting there\n\nTake the ferry. Long trains and short platforms don’t\n\n## Where to stay\n\nAt the inn.',
        at: 'trains and short platforms don’t',
        message: 'The paragraph breaks off after “trains and short platforms don’t”',
      },
      {
        article: 'The council of Sund voted on Monday to spend three million crowns on the',
        at: 'three million crowns on the',
        message: 'The paragraph breaks off after “three million crowns on the”',
      },
      {
        article: 'Three things are needed:\n\n1. Boil the herring for ten minutes in the\n2. Peel it.\n3. Eat it.',
        at: 'for ten minutes in the',
        message: 'The paragraph breaks off after “for ten minutes in the”',
      },
      {
        path: 'talks.txt',
        article:
          'The talks went on all night.\n“Both sides see the need… https://t.co/Ab12Cd34\nNobody knows what they see.',
        at: 'sides see the need… https://t.co/Ab12Cd34',
        message: 'A pasted post is cut off: “sides see the need… https://t.co/Ab12Cd34”',
      },
      {
        article: 'The mayor was tired. She said: “We will build the bridge before winter\n\nNobody believed her.',
        at: 'build the bridge before winter',
        message: 'A quotation is never closed: the paragraph breaks off after “build the bridge before winter”',
      },
      {
        article: 'The ferry is old. When the harbour froze last winter,\n\n## The new ferry\n\nIt is red.',
        at: 'the harbour froze last winter,',
        message: 'The paragraph breaks off after “the harbour froze last winter,”',
      },
    ],
    passes: [
      {
        article:
          '# Phones\n\nStudies differ. Both may be right, she said, since the bans that were studied differ\n\n## Next\n\nThe board votes in May.',
        because: 'the clause has its verb, and lacks a stop alone',
      },
      {
        article:
          'The bank wrote to her. The letter, she says, stops in the middle of a\n\nThat is how it ended: the paper had run out.',
        because: 'the article tells how the letter ended',
      },
      {
        article:
          'Dogs are welcome. Ask for the key at the bar: it is what most visitors come in for\n\nNobody was hurt.',
        because: 'a note of two sentences may leave out its stop',
      },
      {
        article: 'The bridge opens on Friday. The gutter of the ferry house, says the mayor, will have to be mended.',
        because: 'the sentence has its end',
      },
      {
        article: 'The bridge opens on Friday. To cross it you will need to\n\n- pay a crown\n- wait for green',
        because: 'the list goes on with the sentence',
      },
      {
        article:
          'The bridge opens on Friday. The mayor said that the\n\n![The bridge](bridge.jpg)\n\nold ferry will stay.',
        because: 'the next paragraph goes on in small letters',
      },
      { article: '## What the harbour is made of\n\nStone.', because: 'a heading needs no stop' },
      {
        article: 'Ana Ruiz, mayor of Sund from 1999 on\n\nShe died on Monday.',
        because: 'a short line is no broken sentence',
      },
      {
        article: 'It rained. That is what the people of Sund pray for\n\nIt snowed.',
        because: 'a sentence may end in “for”',
      },
      {
        article: 'She thought about the bridge… and about the ferry…\n\nThen she slept.',
        because: 'an ellipsis may be meant',
      },
      {
        article: '“We will build it.\n\n“We will build it before winter,” she said.',
        because: 'a quotation over two paragraphs is closed in the second',
      },
      {
        article: 'The treaty asks them to (1) count the herring; and\n\n(2) throw none of it away.',
        because: 'the next paragraph is the next item',
      },
    ],
  },
})
