import type { ClaimOf, Claims } from '../src/claims/claim.ts'
import type { Count } from '../src/claims/counts.ts'
import { groupedBy } from '../src/groups.ts'
import { isCountMeasure, type Measure } from '../src/language/measure-words.ts'
import { intersects } from '../src/language/numbers.ts'
import { areSwapped } from '../src/language/swapped-digits.ts'
import type { Problem } from '../src/rule.ts'
import { defineRule } from '../src/rule.ts'
import type { Span } from '../src/text.ts'

export default defineRule({
  id: 'number-conflict',
  summary: 'One number of things is given with two values.',
  docs: `“Fourteen glaciers …”, and twenty lines on “the 17 glaciers”: the number was changed in one place only. This is the commonest numeric slip, and the hardest to tell from two numbers that are both right, so all findings are warnings.

**Figures with an owner:** what a thing measures, costs, holds or employs is read with the thing (“the hall seats 640”, “the 680-seat hall”, “the tunnel, 2.1 km long,”, “its staff of 43”, “the organ’s 2,500 pipes”, “Capacity: 640”, a fact box); two values of one measure of one thing, without a time or a scope that tells them apart, are a conflict. Where one side names no owner (“Admission is €11”, “the vessel”), the measure must be one of which an article gives one, with two values in all of the article, and the article must be short. **Counts:** things are introduced with a number (“four field seasons”, “2 eggs”, “Bedrooms: 3”) and later spoken of as known (“the three field seasons”, “all three eggs”), or in nearly the same words, with no number in the article that fits. **Sums taken for known:** “the £600 from his aunt”, who left him £400; “the 150 g of butter”, of which the list has 120. **Swapped digits:** $412 million and $421 million, of one currency, unit or noun.

Values compare as they are printed: “about 40” is wide, “400” may be 412, but not 460. It is silent about others, more and some of them (“another three”, “the first two”, “the three that fell”), pairs (“the two” are mostly two people just named), things that words tell apart (“the old hall”, “the hut at Odde”), other times and comparisons (“originally”, “in 2019”, “against”), values more than two and a half times apart, and values that stand in one sentence.

On 2,557 edited articles it finds nothing, so nothing false. On 453 others that were kept for the purpose (350 short news texts, 103 articles of an encyclopaedia) it finds 4, all in the encyclopaedia, read: 1 true (two populations of one country), 3 false (two councils, two airports, three alkanes of another bee). On the 391 labelled cases, which it was developed on: 30 findings, none false; 32 of the 53 mistakes of its kind are found, by it or another rule.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const told = new Set<number>()
    for (const reading of [propertyConflicts, countConflicts, indefiniteConflicts, retellings]) {
      for (const problem of reading(claims)) {
        // Two readings may see one slip.
        if (told.has(problem.at.start)) continue
        told.add(problem.at.start)
        yield problem
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'Fourteen glaciers lost more ice than ever. A model of the 17 glaciers foresaw half of it.',
        at: '17 glaciers',
        related: ['Fourteen glaciers'],
        message: 'Fourteen glaciers are counted first, but here they are “17 glaciers”',
      },
      {
        article: ['- 2 eggs', '- 300 g flour', '', 'Beat all three eggs and add the flour.'].join('\n'),
        at: 'three eggs',
        related: ['2 eggs'],
        message: '2 eggs are counted first, but here they are “three eggs”',
      },
      {
        article:
          'The harbour signed a $412 million contract on Tuesday. The price was fixed: “Four hundred and twenty-one million dollars, and not a cent more.”',
        at: 'Four hundred and twenty-one million dollars',
        related: ['$412 million'],
        message: 'Four hundred and twenty-one million dollars here is $412 million with two digits swapped',
      },
      {
        article:
          'The ferry pulls a chain through a nine-kilometre tunnel. Nobody had dug it before. The tunnel is 7 kilometres long.',
        at: '7 kilometres',
        related: ['nine-kilometre'],
        message: 'The length of the tunnel is given as “7 kilometres” here, but as “nine-kilometre” above',
      },
      {
        article:
          '# Corn Exchange reopens\n\nThe Corn Exchange opens its doors on Friday. The hall seats 640 and has a bar.\n\nThe first concert in the 680-seat hall is a week later.',
        at: '680-seat',
        related: ['640'],
        message: 'The capacity of the hall is given as “680-seat” here, but as “640” above',
      },
      {
        article: 'The brewery in Odde employs 34 people. Its staff of 43 will move to Vik.',
        at: '43',
        related: ['34 people'],
        message: 'The number of staff of the brewery is given as “43” here, but as “34 people” above',
      },
      {
        article: [
          '| Length of the tunnel | 1.2 km |',
          '|---|---|',
          '| Admission | €9 |',
          '',
          'The tunnel, which is 2.1 kilometres long, leads to a lake. Admission is €11.',
        ].join('\n'),
        findings: [
          {
            at: '2.1 kilometres',
            related: ['1.2 km'],
            message: 'The length of the tunnel is given as “2.1 kilometres” here, but as “1.2 km” above',
          },
          { at: '€11', related: ['€9'], message: 'The admission is given as “€11” here, but as “€9” above' },
        ],
      },
      {
        article: '**Bedrooms:** 3\n\nUpstairs are four bedrooms and a bathroom with a view of the fjord.',
        at: 'four bedrooms',
        related: ['3'],
        message: '3 are counted first, but here they are “four bedrooms”',
      },
      {
        article:
          'The organ of Vik has 5,200 pipes. In spring the organ was cleaned. The organ’s 2,500 pipes are of tin.',
        at: '2,500 pipes',
        related: ['5,200 pipes'],
        message: 'The organ is said to have “2,500 pipes” here, but “5,200 pipes” above',
      },
      {
        article:
          'She opened a workshop in Odde with £400 that an aunt had left her. With the £600 from her aunt she bought a lathe.',
        at: '£600',
        related: ['£400'],
        message: '“£600” is spoken of as known here, but £400 is told of above',
      },
      {
        article: 'The damage at the mill is put at €700,000. Insurers doubt the €900,000 damage.',
        at: '€900,000',
        related: ['€700,000'],
        message: 'The damage is given as “€900,000” here, but as “€700,000” above',
      },
      {
        article: 'Odde is a marina with 46 berths. When the work is done, it can use all 64 of its berths again.',
        at: '64',
        related: ['46 berths'],
        message: '46 berths are counted first, but here they are “64”',
      },
      {
        article: '- 250 g flour\n- 120 g butter\n\nRub the 150 g of butter into the flour.',
        at: '150 g',
        related: ['120 g'],
        message: '“150 g” is spoken of as known here, but 120 g is told of above',
      },
      {
        article: 'A 9-metre-long tunnel for otters is ready. The tunnel, which is 12 metres long, has a ledge.',
        at: '12 metres',
        related: ['9-metre-long'],
        message: 'The length of the tunnel is given as “12 metres” here, but as “9-metre-long” above',
      },
      {
        article: 'The club may use its ten courts at night. Eight of the club’s twelve courts get lamps first.',
        at: 'twelve courts',
        related: ['ten courts'],
        message: 'ten courts are counted first, but here they are “twelve courts”',
      },
      {
        article: 'Some 3,200 people ran through the fog on Sunday. Of the 2,300 runners only nine gave up.',
        at: '2,300 runners',
        related: ['3,200 people'],
        message: '3,200 people are counted first, but here they are “2,300 runners”',
      },
      {
        article: 'The library closes for a two-week refit. After the three-week refit it has more books.',
        at: 'three-week',
        related: ['two-week'],
        message: 'The duration of the refit is given as “three-week” here, but as “two-week” above',
      },
    ],
    passes: [
      {
        article: 'The theatre took in £412,000 in the season. That is more than the £400,000 of the season before.',
        because: 'the other sum is another season’s',
      },
      {
        article: 'Overnight it warmed from −6 to 13 degrees. That’s 19 degrees.',
        because: 'degrees are a measure and not things that are counted',
      },
      {
        article:
          'Some 3,200 people came to the fen on Sunday, and 2,300 athletes ran. Of the 2,300 runners only nine gave up.',
        because: 'the runners were counted, too',
      },
      {
        article: '- 300 g rye flour\n- 200 g wheat flour\n\nMix the 500 g of flour with the water.',
        because: 'the two kinds of flour make 500 g',
      },
      {
        article: 'Five witnesses were heard on Monday and three on Tuesday. The eight witnesses agreed.',
        because: 'five and three are eight',
      },
      { article: 'Admission is €8. Admission to the tower is €5.', because: 'the tower has a price of its own' },
      {
        article: 'The journey takes two hours. With the slow train the journey takes five hours.',
        because: 'the slow train takes longer',
      },
      {
        article:
          '# Norwing back in profit\n\nSkyline, which has 71 aircraft and 5,200 staff, reports on Thursday. Norwing’s 3,900 employees get a bonus.',
        because: 'the staff is that of a competitor',
      },
      {
        article: 'The Vestre hospital has 318 beds and a helipad. The hospital in Lund has 640 beds.',
        because: 'a hospital elsewhere is another one',
      },
      {
        article: ['| Dairy farms | 16 |', '|---|---|', '', 'Thirty-two farms have signed up for the walk.'].join('\n'),
        because: 'dairy farms are some of the farms',
      },
      {
        article:
          '# Norfab to close its plant\n\nThe plant employs 310 people. Some may move to Gera, where Norfab has 450 workers.',
        because: 'other people work at another place',
      },
      {
        article: '# Havgrind\n\nHavgrind has 620 employees. The yard will employ 450 people on the order at its peak.',
        because: 'a peak to come is not the staff of today',
      },
      {
        article:
          'She opened a workshop with £400 that an aunt had left her. The £600 rise of the rent ruined her aunt.',
        because: 'a rise is another sum',
      },
      {
        article: 'The hut at Vik has 24 beds. The hut at Odde has 42 beds.',
        because: 'there are two huts',
      },
      {
        article:
          '# Corn Exchange reopens\n\nThe Corn Exchange opens its doors on Friday. The hall seats 640 and has a bar.\n\nThe old hall seated 580. The first concert in the 640-seat hall is a week later.',
        because: 'the old hall is another one',
      },
      {
        article: 'The brewery in Odde employs 34 people. The bakery in Vik employs 51 people.',
        because: 'two firms are told of',
      },
      {
        article: 'The brewery in Odde employed 43 people in 2019. Its staff of 34 will move to Vik.',
        because: 'a year stands beside one of them',
      },
      { article: 'Admission is €9. Admission for children is €4.', because: 'the price is that of others' },
      {
        article: 'The castle stands 76 metres above the river. The funicular takes a minute; it is 117 metres long.',
        because: '“it” is the funicular',
      },
      { article: 'Fourteen glaciers lost ice. Another twelve glaciers gained some.', because: 'others are counted' },
      {
        article: 'Fourteen glaciers lost ice. The eleven glaciers that lie in the shade did best.',
        because: 'words after it say which of them',
      },
      {
        article: 'Five men were seen by the pier. The two men spoke of the weather.',
        because: 'two of them may be meant',
      },
      {
        article: 'There will be two sessions each day. Here is a word on each of the four sessions.',
        because: 'two a day make four',
      },
      {
        article: 'A first plan was for a $412 million contract. Now it is $421 million instead.',
        because: 'the text tells of another plan',
      },
      {
        article: 'She gave a two-hour tour in May. A three-hour tour follows in June.',
        because: 'other months stand beside them',
      },
    ],
  },
})

/** One measure of one thing with two values: “the hall seats 640”, “the 680-seat hall”. */
function* propertyConflicts(claims: Claims): Iterable<Problem> {
  for (const { value, span, guards } of claims.of('disputed-property')) {
    const { measure, thing, later, earlier } = value
    const what = NAMES_OF_MEASURES[measure] ?? measure
    const whose = thing === undefined ? `The ${what}` : `The ${what} of ${thing}`
    const first = earlier[0]!.value.text
    yield {
      message: isCountMeasure(measure)
        ? `${capitalised(thing ?? 'It')} is said to have “${later.text}” here, but “${first}” above`
        : `${whose} is given as “${later.text}” here, but as “${first}” above`,
      at: span,
      related: earlier.map((other) => ({ at: other.span, note: 'another value' })),
      guards,
      identity: [measure, later.text, earlier[0]!.value.text],
    }
  }
}

function capitalised(thing: string): string {
  return thing.charAt(0).toUpperCase() + thing.slice(1)
}

const NAMES_OF_MEASURES: Readonly<Partial<Record<Measure, string>>> = {
  extent: 'size',
  staff: 'number of staff',
  visitors: 'number of visitors',
  passengers: 'number of passengers',
}

/** Things that were counted once and are then spoken of with another number. */
function* countConflicts(claims: Claims): Iterable<Problem> {
  const counts = groupedBy(claims.of('count'), ({ value }) => value.head)
  for (const later of claims.of('count')) {
    const { value, span, guards } = later
    if (value.partial || value.shifted || value.value < 3) continue
    const same = counts.get(value.head)!
    if (same.some((other) => other !== later && intersects(other.value.interval, value.interval))) continue
    const earlier = same.filter(
      (other) =>
        other.span.start < span.start &&
        isIntroduced(other.value, value) &&
        // Sentences that follow each other and are alike tell two things side by side.
        (value.reference !== 'indefinite' || other.value.reference === 'label' || other.block !== later.block),
    )
    const first = earlier.at(-1)
    if (first === undefined || first.sentence === later.sentence || !areOne(earlier, value)) continue
    // “The three that fell” may be some of five, but “the five that fell” cannot be some of three.
    if (first.value.shifted || (value.restricted && value.value < first.value.value)) continue
    // “Five witnesses were heard on Monday and three on Tuesday”
    if (first.value.further.some((more) => first.value.value + more === value.value)) continue
    const ratio = value.value / first.value.value
    if (ratio < 0.5 || ratio > 2) continue
    yield {
      message: `${first.value.text} are counted first, but here they are “${value.text}”`,
      at: span,
      related: earlier.map((other) => ({ at: other.span, note: 'counted here' })),
      guards: [...guards, ...first.guards],
      identity: [value.head, String(first.value.value), String(value.value)],
    }
  }
}

/** True where the earlier count can be the one that the later speaks of. */
function isIntroduced(earlier: Count, later: Count): boolean {
  if (earlier.partial || !later.modifiers.every((modifier) => earlier.modifiers.includes(modifier))) return false
  if (later.reference === 'label') return false
  // “Dairy farms: 16” are not all farms.
  if (earlier.reference === 'label') return !later.restricted && earlier.modifiers.join() === later.modifiers.join()
  // “Sixteen dairy farms … the 32 farms”, but “61 wooden boats … His 64 boats”
  const isMore = later.value > earlier.value * (later.reference === 'possessive' ? 1.15 : 1)
  if (isMore && later.modifiers.length < earlier.modifiers.length) return false
  if (later.reference === 'indefinite')
    return (
      earlier.reference === 'indefinite' &&
      earlier.modifiers.join() === later.modifiers.join() &&
      areSaidAlike(earlier, later)
    )
  if (earlier.reference === 'indefinite' || earlier.group) return true
  return earlier.reference === 'possessive' && (later.reference === 'all' || later.reference === 'possessive')
}

/** “Some 48,000 homes were without power”, “84,000 homes are without power”: nearly the same words. */
function areSaidAlike(a: Count, b: Count): boolean {
  const shared = [...a.said].filter((stem) => b.said.has(stem)).length
  return shared >= 2 && shared >= 0.6 * Math.max(a.said.size, b.said.size)
}

/** The earlier counts are of one number; or of several, and the later is neither their sum nor their difference. */
function areOne(earlier: readonly ClaimOf<'count', Count>[], later: Count): boolean {
  const values = [...new Set(earlier.map((other) => other.value.value))]
  if (values.length === 1) return true
  if (later.reference !== 'definite' || later.restricted || values.length > 3) return false
  return !values.some((a) => values.some((b) => a !== b && (a + b === later.value || Math.abs(a - b) === later.value)))
}

/** Families that are counted twice, and counts of one noun with their two digits swapped. */
function* indefiniteConflicts(claims: Claims): Iterable<Problem> {
  const counted = claims.of('count').filter(({ value }) => {
    const isSlip = value.value >= 10 && value.value < 100 && value.head !== 'person'
    return !value.partial && !value.shifted && value.reference === 'indefinite' && (value.kin || isSlip)
  })
  for (const counts of groupedBy(counted, ({ value }) => value.head).values()) {
    const [first, second] = counts
    if (first === undefined || second === undefined || counts.length > 2 || first.sentence === second.sentence) continue
    const areKin = first.value.kin && second.value.kin && first.value.value !== second.value.value
    const areSlips =
      first.block !== second.block &&
      areSwapped(String(first.value.value), String(second.value.value)) &&
      first.value.modifiers.join() === second.value.modifiers.join()
    if (!areKin && !areSlips) continue
    yield {
      message: `${second.value.text} here, but ${first.value.text} above`,
      at: second.span,
      related: [{ at: first.span, note: 'counted otherwise' }],
      guards: [...first.guards, ...second.guards],
      identity: [first.value.text, second.value.text],
    }
  }
}

/** Figures that are told again otherwise, each with the place of the first: sums and groups taken for known, swapped digits. */
function* retellings(claims: Claims): Iterable<Problem> {
  for (const claim of claims.of('known-sum'))
    yield retoldAs(
      claim,
      claim.value.told,
      `“${claim.value.text}” is spoken of as known here, but ${claim.value.told.text} is told of above`,
    )
  for (const claim of claims.of('recount'))
    yield retoldAs(
      claim,
      claim.value.other,
      `${claim.value.other.text} are counted first, but here they are “${claim.value.text}”`,
    )
  for (const claim of claims.of('swapped-figure'))
    yield retoldAs(
      claim,
      claim.value.other,
      `${claim.value.text} here is ${claim.value.other.text} with two digits swapped`,
    )
}

function retoldAs(
  { value, span, guards }: ClaimOf<string, { readonly text: string }>,
  first: { readonly text: string; readonly at: Span },
  message: string,
): Problem {
  const related = [{ at: first.at, note: 'told first' }]
  return { message, at: span, related, guards, identity: [first.text, value.text] }
}
