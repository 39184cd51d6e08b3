import type { Figure } from '../src/claims/figures.ts'
import { groupedBy } from '../src/groups.ts'
import { inPrint } from '../src/language/numbers.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'scale-conflict',
  summary: 'One figure is given twice with the same digits and another magnitude.',
  docs: `“Net debt of £61.3m” in the second paragraph, “£61.3bn” in the sixth: a letter makes it a thousand times as much. *The Guardian* counted millions and billions among its commonest corrections.

The rule compares the figures of one currency, unit or noun in an article: the same numeral with another scale or a sibling unit (61.3 million and 61.3 billion, 64 GB and 64 TB), sums of which the later is spoken of as known (“the £4.5m payout”, in short articles), and counts from ten thousand that differ in their zeros only (250,000 and 25,000 signatures). Rest of the digits being equal by chance is rare, but no proof: findings are warnings.

It is silent within one sentence, within tables, about “$38.4” where a caption, header or note says that figures are in millions, about lengths and durations, and where the text tells of a correction or a first plan.

On 2,557 edited articles it finds nothing, so nothing false. On the 391 labelled cases, which it was developed on: 6 findings, none false; 11 of the 17 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const isShort = claims.article.sentences.length <= SHORT
    // Figures of one kind with the same digits stand together, so only those are compared.
    const told = claims.of('figure').filter(({ value }) => value.digits.length >= 2)
    for (const group of groupedBy(told, ({ value }) => `${value.kind} ${value.digits}`).values()) {
      const figures = group.slice(0, MOST_OF_ONE)
      const seen = new Set<string>()
      for (let i = 0; i < figures.length; i++) {
        for (let j = i + 1; j < figures.length; j++) {
          const [a, b] = [figures[i]!, figures[j]!]
          const isSlip = isSlipOfScale(a.value, b.value) || (isShort && isKnownSum(a.value, b.value))
          if (a.sentence === b.sentence || !isSlip) continue
          const key = [a.value.text, b.value.text].sort().join(' ')
          if (seen.has(key)) continue
          seen.add(key)
          yield {
            message: `${b.value.text} here and ${a.value.text} elsewhere have the same digits and differ by a factor of ${factorOf(a.value, b.value)}`,
            at: b.span,
            related: [{ at: a.span, note: 'the same digits, another magnitude' }],
            guards: [...a.guards, ...b.guards],
            identity: [key],
          }
        }
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'Net income was $38.4 million. A rival’s chief called the $38.4 billion lucky.\n\n| In millions | 2025 |\n|---|---|\n| Net income | $38.4 |\n| Adjusted | $44.8 |\n',
        at: '$38.4 billion',
        related: ['$38.4 million'],
        message: '$38.4 billion here and $38.4 million elsewhere have the same digits and differ by a factor of 1,000',
      },
      {
        article: 'Net debt stood at £61.3m at the end of May. Analysts called the net debt of £61.3bn dull.',
        at: '£61.3bn',
        related: ['£61.3m'],
        message: '£61.3bn here and £61.3m elsewhere have the same digits and differ by a factor of 1,000',
      },
      {
        article: 'The petition has 250,000 signatures. The clerk counted 25,000 signatures on Monday.',
        at: '25,000 signatures',
        related: ['250,000 signatures'],
        message:
          '25,000 signatures here and 250,000 signatures elsewhere have the same digits and differ by a factor of 10',
      },
      {
        article: [
          '| Storage | 64 GB |',
          '|---|---|',
          '| Weight | 374 g |',
          '',
          'With 64 TB on board you can write for years.',
        ].join('\n'),
        at: '64 TB',
        related: ['64 GB'],
        message: '64 TB here and 64 GB elsewhere have the same digits and differ by a factor of 1,000',
      },
      {
        article: 'The county paid out £450,000 for potholes. Drivers called the £4.5m payout a hole in itself.',
        at: '£4.5m',
        related: ['£450,000'],
        message: '£4.5m here and £450,000 elsewhere have the same digits and differ by a factor of 10',
      },
    ],
    passes: [
      {
        article:
          'Net income was $38.4 million.\n\n| In millions | 2025 |\n|---|---|\n| Net income | $38.4 |\n| Adjusted | $44.8 |\n',
        because: 'the table is in millions',
      },
      {
        article: 'Sales came to £61.3 million.\n\n| | Sales (£m) |\n|---|---|\n| May | £61.3 |\n| June | £62.8 |\n',
        because: 'its header gives the unit',
      },
      {
        article:
          'All amounts are stated in thousands of dollars.\n\nThe depot cost $412.7. The board had asked for $412.7 thousand.',
        because: 'a note gives the unit',
      },
      {
        article: 'The county paid out £450,000 for potholes. Next year it will pay £4.5m.',
        because: 'nothing says that it is one sum',
      },
      {
        article: 'Net debt stood at £61.3m at the end of May. Analysts called the net debt of £61.3m dull.',
        because: 'the figures agree',
      },
      { article: 'The share rose from 2.5% in May. It was 25% in June.', because: 'the numerals differ' },
      { article: 'The loan was wrongly given as £12m. It is £12bn.', because: 'the text tells of a correction' },
      { article: 'She ran 10 km and then walked 10 m.', because: 'lengths of every scale have round numbers' },
      {
        article: 'The first file has 12 pages. The second has 120 pages.',
        because: 'small counts differ in their zeros by chance',
      },
      {
        article: 'Old terminals show 16 colours. Newer ones show 16 million colours.',
        because: 'a small count has its digits by chance',
      },
      { article: 'The bank lent €40m. It took 40 m of rope.', because: 'money and lengths are not compared' },
    ],
  },
})

/** A number that stands more often is no slip. */
const MOST_OF_ONE = 20

/** The same numeral in another scale ("61.3" million and billion), or large numbers that differ in their zeros only. */
/** A longer article tells of many sums, and some of them share their digits. */
const SHORT = 40

/** “£450,000 … the £4.5m payout”: a sum that is spoken of as known. */
function isKnownSum(a: Figure, b: Figure): boolean {
  return (
    a.sort === 'money' &&
    b.definite &&
    a.digits.length >= 2 &&
    a.value !== b.value &&
    a.unscaled === b.unscaled &&
    !a.shifted &&
    !b.shifted
  )
}

function isSlipOfScale(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind || a.digits !== b.digits || a.value === b.value || a.shifted || b.shifted) return false
  if (a.unscaled !== b.unscaled) return false
  if (a.kind === 'unit time' || a.kind === 'unit length' || (a.inTable && b.inTable)) return false
  // “16 million colours” are not the 16 of another terminal: a small whole count has digits of its own.
  const isSmallCount = a.sort === 'noun' && Math.min(a.value, b.value) < 100
  if (a.numeral === b.numeral && a.numeral !== '' && a.digits.length >= 2) return !isSmallCount
  const isCount = a.sort === 'noun' || a.kind === 'unit mass'
  return (
    isCount && a.digits.length >= 2 && Math.min(a.value, b.value) >= 10_000 && a.modifiers.join() === b.modifiers.join()
  )
}

function factorOf(a: Figure, b: Figure): string {
  const factor = Math.round(Math.max(a.value, b.value) / Math.min(a.value, b.value))
  return inPrint(factor, 1)
}
