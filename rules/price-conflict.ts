import { type AmountPair, areOfOneKind, isMistyped } from '../src/claims/amount-pairs.ts'
import { defineRule } from '../src/rule.ts'
import { amountsSaidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'price-conflict',
  summary: 'Two articles give one price, cost, gift or fine differently.',
  docs: `
Admission of £8 in the press release and £9.50 in the questions and answers, a gift of £2m and then of £3m, plans drawn for
nothing and then for £180,000. The rule compares sums of one currency, and “free” with a sum, in two articles about one
matter: both name somebody or something that hardly any other article names. The words around must say that one thing is
paid for: its price, its cost, a gift, a theft, a prize, a fine, a purchase.

Silent about figures of two owners (“its rival, with sales of £82 million”), a draft and what was passed, a charge and the
verdict, a sum that either article tells to be the difference, ends of a range, rises and plans (“instead of”, “from April”), about who pays another price (children, groups, a
return ticket), and about prices and costs in articles that are more than two months apart, since they may have changed.
Sums that are paid once are compared over two years. Two articles may mean two things, so a finding is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 6 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  check: ({ articles }) => amountsSaidOtherwise(articles, ({ sort }) => sort === 'money', isOneSum),
  examples: {
    flags: [
      {
        article: '---\ndate: 2025-09-02\n---\n\nThe Wennick Trust has spent £614,000 on Saltby pier.\n',
        path: 'b.md',
        folder: {
          'a.md': '---\ndate: 2025-02-02\n---\n\nThe Wennick Trust spends £641,000 on Saltby pier.\n',
        },
        at: '£614,000',
        related: ['£641,000'],
        message:
          '“The Wennick Trust has spent £614,000 on Saltby pier” here, but “The Wennick Trust spends £641,000 on Saltby pier” in a.md',
      },
      {
        article: '# Visiting Kiln House\n\nAdults pay €11, children half of that.\n',
        path: 'visit.md',
        folder: { 'release.md': 'Kiln House opens in May. Admission is €9 for adults.\n' },
        at: '€11',
        related: ['€9'],
        message: '“Adults pay €11, children half of that” here, but “Admission is €9 for adults” in release.md',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nVera Tallow stole £31,000 from the club, the court heard.\n',
        path: 'court.md',
        folder: {
          'news.md': '---\ndate: 2024-01-09\n---\n\nVera Tallow has admitted stealing £13,000 from her club.\n',
        },
        at: '£31,000',
        related: ['£13,000'],
        message:
          '“Vera Tallow stole £31,000 from the club” here, but “Vera Tallow has admitted stealing £13,000 from her club” in news.md',
      },
      {
        article: '---\ndate: 2024-03-02\n---\n\nGuido Arran charged the parish £12,000 for his drawings.\n',
        path: 'profile.md',
        folder: {
          'news.md':
            '---\ndate: 2024-01-09\n---\n\nThe architect Guido Arran made his drawings for nothing. Arran lives in Pell.\n',
        },
        at: '£12,000',
        related: ['for nothing'],
        message:
          '“Guido Arran charged the parish £12,000 for his drawings” here, but “Guido Arran made his drawings for nothing” in news.md',
      },
    ],
    passes: [
      {
        article: '# Wennick pier\n\nAt £614,000 the pier is £27,000 more than Wennick has.\n',
        folder: { 'a.md': '# Wennick Trust\n\nFor all its piers, the Wennick Trust has £72,000 a year.\n' },
        because: 'a difference and a sum of one year',
      },
      {
        article: '# Visiting Kiln House\n\nAdults pay €9, children half of that.\n',
        folder: { 'release.md': 'Kiln House opens in May. Admission is €9 for adults.\n' },
        because: 'the price is the same',
      },
      {
        article: '# Visiting Kiln House\n\nAdmission is €5 for children.\n',
        folder: { 'release.md': 'Kiln House opens in May. Admission is €9 for adults.\n' },
        because: 'children pay less',
      },
      {
        article: '# Visiting Kiln House\n\nOn the first Sunday of the month admission is free.\n',
        folder: { 'release.md': 'Kiln House opens in May. Admission is €9 for adults.\n' },
        because: 'it is free on one day a month',
      },
      {
        article: '# Visiting Lime House\n\nAdults pay €11, children half of that.\n',
        folder: { 'release.md': 'Kiln House opens in May. Admission is €9 for adults.\n' },
        because: 'they are two houses',
      },
      {
        article: '---\ndate: 2025-03-02\n---\n\nAdmission to Kiln House is €11 for adults.\n',
        folder: { 'old.md': '---\ndate: 2024-03-02\n---\n\nAdmission to Kiln House is €9 for adults.\n' },
        because: 'prices rise within a year',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nThe roof of Kiln House will cost €4m instead of €3m.\n',
        folder: { 'old.md': '---\ndate: 2024-03-02\n---\n\nThe roof of Kiln House will cost €3m.\n' },
        because: 'the rise is told',
      },
      {
        article:
          '---\ndate: 2024-03-02\n---\n\nNorrbryg has bought the brewery Harrow & Penn. Its rival Estermark, with sales of about £82 million, had bid for it, too.\n',
        folder: {
          'release.md':
            '---\ndate: 2024-03-01\n---\n\nHarrow & Penn joins Norrbryg, which beat Estermark to it. The brewery brews in Pell. Last year it had sales of £14.2 million.\n',
        },
        because: 'one figure is that of the rival, the other that of the brewery',
      },
      {
        article:
          '---\ndate: 2024-03-02\n---\n\nThe council of Arden Bay has passed its budget. The budget amounts to 85 million dollars. One million was taken out at the last minute.\n',
        folder: {
          'preview.md':
            '---\ndate: 2024-03-01\n---\n\nThe council of Arden Bay votes on a budget of 86 million dollars.\n',
        },
        because: 'what was taken out is the difference',
      },
      {
        article:
          '---\ndate: 2024-03-02\n---\n\nThe council of Arden Bay passed a library budget of £398,000 on Thursday.\n',
        folder: {
          'preview.md':
            '---\ndate: 2024-02-27\n---\n\nThe council of Arden Bay is to vote on a draft library budget of £412,000.\n',
        },
        because: 'one is the draft, the other what was passed',
      },
      {
        article:
          '---\ndate: 2024-03-02\n---\n\n# Library cards in Arden Bay\n\nFrom April a card costs £5 for adults.\n',
        folder: { 'now.md': '---\ndate: 2024-02-27\n---\n\nA card of the library of Arden Bay costs £4 for adults.\n' },
        because: 'the price rises in April',
      },
      {
        article: '# What’s on in Torvik\n\nThe concert of the Lindqvist Quartet in Torvik costs £28.\n',
        folder: { 'programme.md': 'The Lindqvist Quartet plays in Torvik. Tickets for concerts cost £12 to £38.\n' },
        because: 'the price is within the range',
      },
      {
        article: '---\ndate: 2024-03-12\n---\n\nGuilty: the court found that Vera Tallow stole £52,000.\n',
        folder: {
          'day-one.md':
            '---\ndate: 2024-03-01\n---\n\nVera Tallow denies that she stole £64,000, the prosecution says.\n',
        },
        because: 'one is the charge, the other the verdict',
      },
      {
        article:
          '---\ndate: 2024-02-16\n---\n\nA spinner at Polwhele Mills will earn £13.02 from autumn. Polwhele Mills agreed with Maeve Quilter.\n',
        folder: {
          'strike.md': '---\ndate: 2024-02-01\n---\n\nA spinner at Polwhele Mills earns £12.40, says Maeve Quilter.\n',
        },
        because: 'the rise is still to come',
      },
      {
        article: 'Buses go from Kilvar Castle to Tarn Hill; a ticket costs £2.80.\n',
        folder: {
          'a.md': 'Kilvar Castle lies above the sea. Buses go from Kilvar Castle to Gull Head; a ticket costs £3.60.\n',
        },
        because: 'they are two rides',
      },
      {
        article:
          '# Round Tarn Hill\n\nSallow Castle (adults £6, closed on Mondays) is an hour from Kilvar Castle and Tarn Hill.\n',
        folder: { 'a.md': '# Near Tarn Hill\n\nKilvar Castle (adults £8) is near Tarn Hill. Sallow Castle is not.\n' },
        because: 'each castle has its own price',
      },
      {
        article: '---\ndate: 2025-09-20\n---\n\nThe Tolley Trust has given £75,000 to St Anne’s Hospice.\n',
        folder: { 'a.md': '---\ndate: 2024-03-01\n---\n\nThe Tolley Trust has given £50,000 to St Anne’s Hospice.\n' },
        because: 'a year later the trust may have given more',
      },
      {
        article:
          '---\ndate: 2024-09-17\n---\n\nBirch Hill School has a gym. The school cost $23.5 million with the gym.\n',
        folder: {
          'a.md': '---\ndate: 2024-09-01\n---\n\nBirch Hill School opens on Monday. The school cost $22 million.\n',
        },
        because: 'one sum is with the gym',
      },
    ],
  },
})

/** Sums that are paid once stay what they were; prices and costs may rise within months. */
const ONCE: ReadonlySet<string> = new Set(['gift', 'theft', 'prize', 'fine', 'purchase', 'damages', 'bail', 'fee'])

const OF_FIRMS: ReadonlySet<string> = new Set(['turnover', 'profit', 'loss', 'debt', 'worth'])

const A_SEASON = 60

function isOneSum(pair: AmountPair): boolean {
  const { one, other, topics, near, names, alone, apart, anchors } = pair
  if (isMistyped(pair)) return true
  const aspect = one.aspect ?? other.aspect
  const isSure = one.aspect === other.aspect && aspect !== undefined
  if (anchors > 0 && areOfOneKind(one, other) && (apart ?? 0) < A_SEASON) return true
  if (apart !== undefined && apart > (ONCE.has(aspect ?? '') ? 800 : 90)) return false
  // Who gave may give again.
  if (aspect === 'gift' && (apart ?? 0) > A_SEASON && other.low > one.high) return false
  if (!areOfOneKind(one, other)) return topics > 0 && (aspect === 'price' || aspect === 'fee')
  // Both firms of a deal have sales.
  if (OF_FIRMS.has(aspect ?? '')) return isSure && names > 0
  if (isSure) return topics > 0 || names > 0 || near > 1 || alone
  if (one.each) return alone && topics > 0
  return alone && (topics > 1 || (topics > 0 && names > 0))
}
