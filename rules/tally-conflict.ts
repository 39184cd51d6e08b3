import { type AmountPair, isMistyped } from '../src/claims/amount-pairs.ts'
import { FIXED_COUNTS, LOOSE_COUNTS, PEOPLE_COUNTED } from '../src/language/told-words.ts'
import { defineRule } from '../src/rule.ts'
import { amountsSaidOtherwise } from '../src/said-otherwise.ts'

export default defineRule({
  id: 'tally-conflict',
  summary: 'Two articles count the same things differently.',
  docs: `
A ward of 24 beds in the announcement and of 32 in the news, 38 concerts in the programme and 36 in the preview. The rule
compares numbers of things in two articles about one matter: both name somebody or something that hardly any other article
names. The words around the two numbers must be alike, or each article must count such things once; a crowd must be that of
one match. Later tolls may only rise: “nine dead” and then “eight killed” is a conflict, the other way round is news.

Silent about changes (“rose”, “instead”, “originally”), other years and months, some of them (“two of the buyers”, “118 league goals”, “the old
ward”), two owners (“the council”, “the Harbour Coalition”), things that names tie to another place, collections and staff in articles that are more than two months apart, and
long articles, in which much is alike by chance. Two articles may mean two things, so a finding is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 15 findings, 1 false.
`,
  severity: 'warning',
  scope: 'corpus',
  check: ({ articles }) =>
    amountsSaidOtherwise(articles, ({ sort }) => sort === 'count' || sort === 'vote', isOneCount),
  examples: {
    flags: [
      {
        article:
          '# Alfhild Morrow of Carrick\n\nAlfhild Morrow died at home in Carrick. She leaves three daughters, Ingrid, Kirsty and Jean.\n',
        path: 'obituary.md',
        folder: {
          'news.md':
            '# Alfhild Morrow is dead\n\nThe beekeeper Alfhild Morrow of Carrick is survived by two daughters.\n',
        },
        at: 'three daughters',
        related: ['two daughters'],
        message:
          '“She leaves three daughters, Ingrid, Kirsty” here, but “of Carrick is survived by two daughters” in news.md',
      },
      {
        article:
          '---\ndate: 2025-04-09\n---\n\nEcologist Renske Ollander of Ardle College found 48 newts near Carr Farm last month.\n',
        path: 'b.md',
        folder: {
          'a.md':
            '---\ndate: 2025-04-02\n---\n\nNewts live in the path of the Haddow bypass. Ecologist Renske Ollander of Tay University counted 84 of the newts near Carr Farm.\n',
        },
        at: '48 newts',
        related: ['84'],
        message:
          '“Ollander of Ardle College found 48 newts near Carr Farm last month” here, but “Ollander of Tay University counted 84 of the newts near Carr” in a.md',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe new wing of Marram Hospital has 40 beds and a garden.\n',
        path: 'news.md',
        folder: {
          'plan.md': '---\ndate: 2024-04-20\n---\n\nMarram Hospital shows its new wing: 48 beds in four wards.\n',
        },
        at: '40 beds',
        related: ['48 beds'],
        message:
          '“wing of Marram Hospital has 40 beds and a garden” here, but “shows its new wing: 48 beds” in plan.md',
      },
      {
        article:
          '---\ndate: 2024-06-11\n---\n\nTorvik Sound Festival begins on Friday with 52 concerts on six stages.\n',
        path: 'preview.md',
        folder: {
          'programme.md':
            '---\ndate: 2024-06-01\n---\n\n# Torvik Sound Festival\n\nAll 54 concerts of the festival are free.\n',
        },
        at: '52 concerts',
        related: ['54 concerts'],
        message:
          '“Festival begins on Friday with 52 concerts” here, but “All 54 concerts of the festival” in programme.md',
      },
      {
        article:
          '---\ndate: 2024-03-09\n---\n\nThe inquiry into the Skelldale fire, in which six people died, has begun.\n',
        path: 'inquiry.md',
        folder: { 'fire.md': '---\ndate: 2023-03-09\n---\n\nSeven people have died in the fire at Skelldale.\n' },
        at: 'six people',
        related: ['Seven people'],
        message:
          '“Skelldale fire, in which six people died, has begun” here, but “Seven people have died in the fire” in fire.md',
      },
      {
        article: '---\ndate: 2024-03-10\n---\n\nRiverside beat Oakham Town 2-1 in front of 812 at Marsh Lane.\n',
        path: 'round-up.md',
        folder: {
          'report.md':
            '---\ndate: 2024-03-09\n---\n\nA crowd of 821 saw Riverside beat Oakham Town 2-1 at Marsh Lane.\n',
        },
        at: '812',
        related: ['821'],
        message:
          '“in front of 812 at Marsh Lane” here, but “A crowd of 821 saw Riverside beat Oakham Town” in report.md',
      },
    ],
    passes: [
      {
        article:
          '# Pinfold Primary\n\nPinfold Primary won; last year’s winner was Brackley Park, a school with 612 pupils.\n',
        folder: {
          'a.md': '# Pinfold Primary is school of the year\n\nPinfold Primary, a school with 46 pupils, has won.\n',
        },
        because: 'they are the pupils of two schools',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe new wing of Marram Hospital has 48 beds and a garden.\n',
        folder: {
          'plan.md': '---\ndate: 2024-04-20\n---\n\nMarram Hospital shows its new wing: 48 beds in four wards.\n',
        },
        because: 'the number is the same',
      },
      {
        article:
          '---\ndate: 2024-05-02\n---\n\nThe new wing of Marram Hospital has 40 beds instead of the 48 planned.\n',
        folder: {
          'plan.md': '---\ndate: 2024-04-20\n---\n\nMarram Hospital shows its new wing: 48 beds in four wards.\n',
        },
        because: 'the article tells of the change',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe new wing of Teasel Hospital has 40 beds and a garden.\n',
        folder: {
          'plan.md': '---\ndate: 2024-04-20\n---\n\nMarram Hospital shows its new wing: 48 beds in four wards.\n',
        },
        because: 'they are two hospitals',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe old wing of Marram Hospital has 40 beds and no garden.\n',
        folder: {
          'plan.md': '---\ndate: 2024-04-20\n---\n\nMarram Hospital shows its new wing: 48 beds in four wards.\n',
        },
        because: 'the old wing is not the new one',
      },
      {
        article: '---\ndate: 2024-03-09\n---\n\nEight people have died in the fire at Skelldale.\n',
        folder: { 'fire.md': '---\ndate: 2024-03-07\n---\n\nSeven people have died in the fire at Skelldale.\n' },
        because: 'a toll rises',
      },
      {
        article: '---\ndate: 2025-06-11\n---\n\nTorvik Sound Festival counts 3,400 members today.\n',
        folder: { 'old.md': '---\ndate: 2024-06-01\n---\n\nTorvik Sound Festival counts 3,100 members.\n' },
        because: 'a year has passed, and members come and go',
      },
      {
        article:
          '---\ndate: 2024-03-12\n---\n\nVera Tallow has pleaded guilty, and it spared eleven buyers the witness box.\n',
        folder: {
          'trial.md':
            '---\ndate: 2024-03-01\n---\n\nVera Tallow sold the pictures. Two of the buyers, both private collectors, live in Pell.\n',
        },
        because: 'two of them are some of them',
      },
      {
        article:
          '---\ndate: 2024-03-12\n---\n\nAll eight members of the Harbour Coalition in Arden Bay were for the pier.\n',
        folder: {
          'preview.md':
            '---\ndate: 2024-03-10\n---\n\nArden Bay and its Harbour Coalition want a pier. The council has 15 members.\n',
        },
        because: 'a coalition and a council',
      },
      {
        article:
          '---\ndate: 2024-05-12\n---\n\nMarram Hospital opened on Saturday. Four of the rooms upstairs are still empty.\n',
        folder: {
          'plan.md':
            '---\ndate: 2024-05-10\n---\n\nMarram Hospital has eleven rooms, of which seven are for patients.\n',
        },
        because: 'four of them are some of them',
      },
      {
        article: '# Marram Hospital\n\nThe tour of the seven rooms ends in the garden of Marram Hospital.\n',
        folder: { 'plan.md': 'Marram Hospital has eleven rooms, of which seven are open.\n' },
        because: 'the other article tells of the seven, too',
      },
      {
        article: '---\ndate: 2024-05-12\n---\n\nTomas Lindqvist scored 118 league goals for Oakham Town.\n',
        folder: {
          'obituary.md':
            '---\ndate: 2024-05-10\n---\n\nTomas Lindqvist scored 141 goals for Oakham Town in fourteen years.\n',
        },
        because: 'goals in the league are some of the goals',
      },
      {
        article: '---\ndate: 2024-05-12\n---\n\nThree Lindqvist sons came to Oakham Town.\n',
        folder: {
          'obituary.md':
            '---\ndate: 2024-05-10\n---\n\nTomas Lindqvist of Oakham Town is dead. He and Maja Lindqvist had four sons, one of whom died young.\n',
        },
        because: 'one of the four is dead',
      },
      {
        article:
          '---\ndate: 2024-05-12\n---\n\nTomas Lindqvist has found a frog in Halden. There are 160 species of glass frog.\n',
        folder: {
          'box.md':
            '---\ndate: 2024-05-10\n---\n\nTomas Lindqvist, the finder of the frog in Halden, knows 156 species of glass frog.\n',
        },
        because: '160 is rounded',
      },
      {
        article:
          '---\ndate: 2024-05-26\n---\n\nAfter 24 performances, two more than planned, “Dead Letters” has closed at the Bromley Lane Playhouse.\n',
        folder: {
          'a.md':
            '---\ndate: 2024-05-02\n---\n\n“Dead Letters” opens at the Bromley Lane Playhouse, with 22 performances.\n',
        },
        because: 'two more were given',
      },
      {
        article: 'Southmoor Hospital, which needs Northgate Hospital, opened in 1934 with 60 beds.\n',
        folder: {
          'a.md': '# Northgate Hospital\n\nNorthgate Hospital and Southmoor Hospital are one trust.\n\nBeds: 412\n',
        },
        because: 'they are two hospitals',
      },
      {
        article: '---\ndate: 2024-09-11\n---\n\nThe army has left Bela Ferry. It now has nine boats at Ostrow Lock.\n',
        folder: {
          'a.md': '---\ndate: 2024-09-10\n---\n\nThe army came to Bela Ferry. It has four boats at Ostrow Lock.\n',
        },
        because: '“now” tells of a change',
      },
    ],
  },
})

function isOneCount(pair: AmountPair): boolean {
  const { one, other, topics, near, names, alone, weight, apart, anchors, swapped, terse } = pair
  const what = one.of
  if (what !== other.of) return areOneUnderTwoWords(pair)
  if (one.sort === 'vote') return alone && topics + near + names > 0 && (apart ?? 0) <= A_TERM
  if (isMistyped(pair)) return true
  if (what === 'spectator') return names + topics > 0 && (apart ?? 0) < 5
  if (what === 'dead') return alone && apart !== undefined && other.high < one.low
  if (anchors > 0) return true
  if (LOOSE_COUNTS.has(what)) return topics > 1 && alone && (apart ?? 0) <= 30
  const isFixed = FIXED_COUNTS.has(what)
  if (apart !== undefined && apart > (isFixed ? 800 : 60)) return false
  if (apart === undefined && one.low >= 1000) return false
  if (topics > 1 || (topics > 0 && (names > 0 || near > 1 || alone)) || (swapped && alone)) return true
  return (
    alone &&
    (isFixed ||
      (KIN.has(what) && terse && weight > 2) ||
      (weight > 2 && names + near > 0) ||
      (weight >= MUCH && (topics + near > 0 || !PEOPLE_COUNTED.has(what))))
  )
}

/** Nobody has two daughters and then three. */
const KIN: ReadonlySet<string> = new Set('daughter son child sibling brother sister'.split(' '))

/** What was voted on long ago has been voted on again. */
const A_TERM = 800

/** Articles with so much in common count the same things, if each counts them once. */
const MUCH = 6

/** “Sixty firefighters from five stations” and “a hundred and twenty men from five stations”, 84 gulls and 48 birds. */
function areOneUnderTwoWords({
  one,
  other,
  anchors,
  swapped,
  weight,
  terse,
  alone,
  names,
  topics,
}: AmountPair): boolean {
  if (anchors > 0) return PEOPLE.has(one.of) || PEOPLE.has(other.of)
  return swapped && (weight > 2 || (terse && alone && names + topics > 1))
}

const PEOPLE: ReadonlySet<string> = new Set(['person', 'man', 'woman'])
