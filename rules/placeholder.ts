import type { Leftover } from '../src/claims/leftovers.ts'
import type { Related } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'placeholder',
  summary: 'A slot of a template, a mark of text to come or a note to the writer was left in the article.',
  docs: `Readers see “[insert date]” where the date should be: the article says nothing at the place that mattered most.
The rule knows a closed list of leftovers: slots in brackets (\`[insert date]\`, \`[Executive Name]\`, \`{name}\`, \`<city>\`), template
variables (\`{{price}}\`, \`*|FNAME|*\`), TK and TKTK, notes to the writer, numbers that were never filled in (\`XX %\`, \`$X million\`, \`20XX\`),
blanks, lorem ipsum, “Insert caption here”, and values that a program did not find (\`undefined\`, \`[object Object]\`).

It is silent about editors' brackets ([sic], [the minister], [laughs]), link labels, footnote marks, check boxes, time stamps, calls
to action, code, and the variables of site generators (\`{{ site.title }}\`). A slot that is quoted, or that the article asks its readers to
fill in, or an article about templates and placeholders weakens the finding; several at once make it an info. A date that is “to be decided” may be meant: its mark is never more than an info.

On 2,557 edited articles: 2 errors, 1 of them false (a spreadsheet shown with its note), and 2 warnings, both in one template; read one
by one. On the 391 labelled cases, which it was developed on: 25 findings, none false; 27 of the 29 mistakes of its kind are found, by it or another rule. Of 132 real leftovers 121 are found (with the rules for links and chatbots), of 255 look-alikes 1 is flagged at
error or warning.`,
  severity: 'error',
  scope: 'article',
  *check({ claims }) {
    const leftovers = claims.of('leftover')
    for (const [i, { value, span, block, guards }] of leftovers.entries()) {
      // “[Name], [phone number]”: the slots of one block are one omission.
      if (leftovers[i - 1]?.block === block && value.kind !== 'to do') continue
      const rest: Related[] = []
      for (let next = i + 1; leftovers[next]?.block === block && leftovers[next]!.value.kind !== 'to do'; next++)
        rest.push({ at: leftovers[next]!.span, note: messageOf(leftovers[next]!.value) })
      yield { message: messageOf(value), at: span, related: rest, guards, identity: [value.kind, value.words] }
    }
  },
  examples: {
    flags: [
      {
        article: 'The ferry carried 812 people. [CHART: passengers by day – waiting for data] Sunday was best.',
        at: '[CHART: passengers by day – waiting for data]',
        message: '“[CHART: passengers by day – waiting for data]” marks words that have yet to come',
      },
      {
        article: 'The museum opens at ten. [Note: verify opening hours before publication]',
        at: '[Note: verify opening hours before publication]',
        message: '“[Note: verify opening hours before publication]” marks words that have yet to come',
      },
      {
        article: 'XX choirs from twelve towns will sing in Vik.',
        at: 'XX',
        message: '“XX” stands where a number belongs',
      },
      {
        article: 'Governor Ines Prado opened the new ferry line on [insert date] in Setúbal.',
        at: '[insert date]',
        message: '“[insert date]” is a slot that nobody filled in',
      },
      {
        article: '"The line will bring the islands closer," said [Executive Name], [Title] of the ferry company.',
        at: '[Executive Name]',
        related: ['[Title]'],
        message: '“[Executive Name]” is a slot that nobody filled in',
      },
      {
        article: '---\ntitle: Tickets at {{ticket_price}}\n---\n\nTickets cost {{ticket_price}} at the door.',
        findings: [
          {
            at: '{{ticket_price}}',
            message: '“{{ticket_price}}” is a variable of a template that got no value',
          },
          {
            at: { words: '{{ticket_price}}', occurrence: 2 },
            message: '“{{ticket_price}}” is a variable of a template that got no value',
          },
        ],
      },
      {
        article: 'The fund paid out $X million last year, and XX people in Leiria got a grant.',
        at: '$X million',
        related: ['XX'],
        message: '“$X million” stands where a number belongs',
      },
      {
        article: 'The mayor of Évora resigned. TODO: add her statement. Her deputy takes over on 3 May.',
        at: 'TODO',
        message: '“TODO: add her statement” is a note to the writer',
      },
      {
        article: '| Time | Talk |\n|---|---|\n| 9:00 | Opening, speaker TK |\n| 10:00 | Ana Ruiz on tides |',
        at: 'TK',
        message: '“TK” marks words that have yet to come',
      },
      {
        article: 'Welcome to Faro, {first_name}! Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
        at: '{first_name}',
        related: ['Lorem ipsum'],
        message: '“{first_name}” is a slot that nobody filled in',
      },
      {
        article:
          '![Insert caption here](harbour.jpg)\n\nThe harbour was rebuilt at a cost of undefined, the council says.',
        findings: [
          { at: 'Insert caption here', message: '“Insert caption here” is a slot that nobody filled in' },
          { at: 'undefined', message: '“undefined” stands where a value belongs' },
        ],
      },
      {
        article: 'The first ferry leaves on 3 May. Place: TBD',
        at: 'TBD',
        message: '“TBD” leaves open what the article should say',
        severity: 'info',
      },
      {
        article: 'Their slogan was “[Insert quote here], my love”, says Ana Ruiz.',
        at: '[Insert quote here]',
        message: '“[Insert quote here]” is a slot that nobody filled in',
        severity: 'warning',
      },
    ],
    passes: [
      {
        article:
          '# Dear {first_name}: what went wrong\n\nOn Monday we called 400 readers “Dear {first_name}”.\n\nYours, dear {first_name}, Ana Ruiz',
        because: 'the slot is what the article tells of',
      },
      { article: 'XX chromosomes were found in the bones of Vik.', because: 'they are called so' },
      { article: '[Note: the Tuesday figure includes school groups.]', because: 'the note is for readers' },
      {
        article: '<ul><li>size <a href="types.html#number">&lt;number&gt;</a> in bytes</li></ul>',
        path: 'reference.html',
        because: 'the words of a link name a type',
      },
      {
        article:
          '- `size` {number} The number of bytes\n- `city` {string} Where it is\n- `time` {date} When it was\n- {number} What is left',
        because: 'a reference of programs notes types in braces',
      },
      {
        article: '“They [the ferries] weren’t told,” she said. “No one [laughs] recieved [sic] a letter [1].”',
        because: 'an editor put these words and marks into a quotation',
      },
      {
        article:
          'Read [the date](https://ferry.example/date), [name][1] and [TWEET THIS].\n\n[1]: https://ferry.example',
        because: 'link labels and calls to action are meant',
      },
      {
        article: '<p>Replace <code>[insert date]</code> and <code>{{title}}</code>.</p><pre>TODO: [Your Name]</pre>',
        path: 'page.html',
        because: 'code is shown, not left behind',
      },
      {
        article: '- [ ] Book the ferry\n- [x] Call Ana Ruiz\n\n[05:30] The ferry arrives.',
        because: 'check boxes and time stamps are no slots',
      },
      {
        article: 'The site prints {{ site.title }} at the top and {{ page.date }} below.',
        because: 'a site generator fills these in',
      },
      {
        article: 'Super Bowl XXX was played in Tempe, and the Games of the XXX Olympiad in London.',
        because: 'Roman numerals look like slots',
      },
      {
        article: 'Ana keeps a TODO list on the fridge. Her brother, T. K. Ruiz, signs as TK.',
        because: 'lists of things to do and initials are named, not left behind',
      },
      {
        article: 'The behaviour of such a ferry is undefined, says the manual, and the [city] council agrees.',
        because: 'the word is used in a sentence, and an editor’s bracket follows an article',
      },
    ],
  },
})

function messageOf({ kind, words }: Leftover): string {
  const quoted = `“${words}”`
  if (kind === 'slot') return `${quoted} is a slot that nobody filled in`
  if (kind === 'variable') return `${quoted} is a variable of a template that got no value`
  if (kind === 'to come') return `${quoted} marks words that have yet to come`
  if (kind === 'to do') return `${quoted} is a note to the writer`
  if (kind === 'open') return `${quoted} leaves open what the article should say`
  if (kind === 'number') return `${quoted} stands where a number belongs`
  if (kind === 'value') return `${quoted} stands where a value belongs`
  if (kind === 'blank') return 'a blank stands where words belong'
  return `${quoted} is filler text`
}
