import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'

/** Rows between "/", cells between "|": "Town|2023 / Marl|14 / Total|14". */
function table(rows: string): string {
  const lines = rows.split(' / ').map((row) => `| ${row.split('|').join(' | ')} |`)
  const width = rows.split(' / ')[0]!.split('|').length
  return [lines[0], `|${'---|'.repeat(width)}`, ...lines.slice(1)].join('\n')
}

function wrongTotals(text: string): string[] {
  return claimsOf(parseArticle(text, 'article.md'))
    .of('table-total')
    .filter(({ value }) => !value.adds)
    .map(({ value }) => `${value.stated.text} for ${value.sum}`)
}

describe('a total that the table calls one', () => {
  it.each([
    ['Team|Medals / Marl|14 / Tarn|6 / Hesse|5 / Total|24', '24 for 25'],
    ['Ward|Votes / North|1,214 / South|988 / East|1,406 / All wards|3,680', '3,680 for 3608'],
    ['Site|Jobs / Marl|310 / Tarn|145 / Hesse|88 / Together|553', '553 for 543'],
    ['Site|2023|2024 / Marl|31|35 / Tarn|14|17 / Hesse|8|9 / Group|53|62', '62 for 61'],
    ['Line|Passengers / Red|4,211 / Blue|3,904 / Green|1,377 / Grand total|9,429', '9,429 for 9492'],
    ['Kind|Trees / Lime|25 / Maple|20 / Birch|15 / In all|70', '70 for 60'],
    ['Post|€ / Wages|41,200 / Rent|12,600 / Paper|3,150 / Overall|59,650', '59,650 for 56950'],
    ['Class|Boys|Girls|Total / 1a|12|14|26 / 1b|11|13|25 / 1c|10|15|25 / 1d|9|9|18', '25 for 24'],
    ['Club|Home|Away|Sum / Marl|12|4|16 / Tarn|9|9|18 / Odd|7|2|8', '8 for 9'],
    ['Month|Births / July|103 / August|98 / September|111 / Sum|322', '322 for 312'],
    ['Fuel|2024 / Wind|12.4 / Sun|8.1 / Water|5.5 / Total|27.5', '27.5 for 26'],
    ['Day|Visitors / Friday|2,140 / Saturday|5,025 / Sunday|4,480 / Total|11,465', '11,465 for 11645'],
    ['Branch|Members / **All branches**|850 / Oslo|432 / Bergen|290 / Bodø|118', '850 for 840'],
    [
      'Item|Cost / Roof|300 / Walls|200 / Subtotal|500 / Garden|80 / Fence|45 / Subtotal|120 / Total|620',
      '120 for 125',
    ],
    ['Seats|Old|New / Left|41|38 / Right|33|35 / Green|22|26 / Total seats|96|98', '98 for 99'],
    ['District|Schools|Pupils / Marl|12|2,410 / Tarn|8|1,655 / Odd|5|990 / Whole country|26|5,055', '26 for 25'],
    ['Gift|Number / Books|37 / Toys|52 / Coats|19 / Everything together|110', '110 for 108'],
    ['|Men|Women|Total / North|12|14|26 / South|9|8|18', '18 for 17'],
    ['Item|Amount / Stage hire|£4,300 / Fees|£7,150 / Posters|£620 / Total cost|£12,700', '£12,700 for 12070'],
  ])('%s', (rows, wrong) => {
    expect(wrongTotals(table(rows))).toEqual([wrong.replace('£', '')])
  })

  it.each([
    ['Team|Medals / Marl|14 / Tarn|6 / Hesse|5 / Total|25', 'it adds up'],
    ['Region|Sales (€m) / North|41 / South|38 / Export|22 / Total|102', 'millions are cut'],
    ['Age|% / 0–17|21 / 18–64|61 / 65+|17 / Total|100', 'shares are cut'],
    ['Crop|Tonnes / Rye|1,412 / Oats|988 / Barley|451 / Total|2,852', 'tonnes are cut'],
    ['Group|Played / Group|3 / Marl|4 / Tarn|5', 'a group that is no total'],
    ['School|Pupils|Mean age / Hill|210|9.1 / Mere|190|8.7 / All schools|400|8.9', 'a mean'],
    ['Item|Cost / Roof|300 / Walls|200 / Subtotal|500 / Garden|80 / Fence|40 / Subtotal|120 / Total|620', 'subtotals'],
    ['Line|Trips / Trams|310 / Ferries|95 / of which at night|15 / Buses|120 / Total|525', 'of which'],
    ['Year|Members / 2021|310 / 2022|340 / 2023|365 / Change|55', 'no total'],
    ['Site|Jobs / Marl|310 / Tarn|– / Hesse|88 / Total|553', 'a part is missing'],
    ['Pupil|Points / Ada|31 / Sam|28 / Best of all|31', 'no sum'],
  ])('%s: %s', (rows) => {
    expect(wrongTotals(table(rows))).toEqual([])
  })

  it('reads a scale from the note under the table', () => {
    const rows = table('Division|2023|2024 / Lifts|142|151 / Platforms|58|61 / Service|41|47 / Total|241|260')
    expect(wrongTotals(rows)).toEqual(['260 for 259'])
    expect(wrongTotals(`${rows}\n\n*Revenue in millions of euros.*`)).toEqual([])
  })
})
