import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'

const PHONES =
  '| | Lumo 3 | Lumo 4 |\n|---|---|---|\n| Battery | 3,000 mAh | 4,000 mAh |\n| Storage | 32 GB | 64 GB |\n| Weight | 160 g | 172 g |\n'
const VACUUMS =
  '| Model | Suction | Run time | Bin |\n|---|---|---|---|\n| Purr S9 | 5,200 Pa | 120 min | 450 ml |\n| Hound Mini | 2,700 Pa | 100 min | 300 ml |\n| Navaro Q2 | 4,000 Pa | 150 min | 400 ml |\n'
const POTS = '| Pot | Litres | Soil |\n|---|---|---|\n| small | 10 | 7 kg |\n| large | 25 | 17 kg |\n'
const WALKS =
  '| Walk | Length (km) | Climb (m) | Share of visitors |\n|---|---|---|---|\n| Orr Loop | 8 | 210 | 35% |\n| Tarn Ridge | 14 | 640 | 22% |\n| Hesse Way | 21 | 480 | 12% |\n'
const PRICES = '| Ticket | Price |\n|---|---|\n| Adult | €12.50 |\n| Child | €6.00 |\n| Family | €30.00 |\n'

function conflicts(table: string, text: string): string[] {
  return claimsOf(parseArticle(`${table}\n${text}\n`, 'article.md'))
    .of('table-citation')
    .map(({ value }) => `${value.told} / ${value.cells.map((cell) => cell.text).join(' / ')}`)
}

describe('a value in the text that the table gives otherwise', () => {
  it.each([
    [PHONES, 'With its 5,000 mAh battery the Lumo lasts two days.', '5,000 mAh / 3,000 mAh / 4,000 mAh'],
    [PHONES, 'With 64 TB on board nobody runs out of space.', '64 TB / 64 GB'],
    [PHONES, 'The Lumo 4 weighs 127 g.', '127 g / 172 g'],
    [PHONES, 'The Lumo 3 has 16 GB of storage.', '16 GB / 32 GB'],
    [PHONES, 'A battery of 2,500 mAh keeps it going.', '2,500 mAh / 3,000 mAh / 4,000 mAh'],
    [VACUUMS, '## The Purr S9\n\nIt has a run time of up to 180 minutes.', '180 minutes / 120 min'],
    [VACUUMS, 'The Purr S9 wins. Its run time of 140 minutes is ample.', '140 minutes / 120 min'],
    [VACUUMS, 'The Q2 has a bin of 500 ml.', '500 ml / 400 ml'],
    [VACUUMS, 'Suction of the Hound Mini is a mere 2,000 Pa.', '2,000 Pa / 2,700 Pa'],
    [
      VACUUMS,
      'The Purr S9 wins. With 5,200 Pa of suction and a run time of up to 180 minutes it is our pick.',
      '180 minutes / 120 min',
    ],
    [POTS, 'A large pot takes 27 kg of soil.', '27 kg / 17 kg'],
    [POTS, 'Fill the small pot with 9 kg of soil.', '9 kg / 7 kg'],
    [WALKS, 'The Tarn Ridge is 18 km long.', '18 km / 14'],
    [WALKS, 'On the Hesse Way the climb is 580 m.', '580 m / 480'],
    [WALKS, 'The share of visitors on the Orr Loop is 53 per cent.', '53 per cent / 35%'],
    [PRICES, 'An adult ticket has a price of €15.', '€15 / €12.50'],
    [PRICES, 'A child ticket costs €8.', '€8 / €6.00'],
    [PRICES, 'The price of a family ticket is €35.', '€35 / €30.00'],
  ])('%s%s', (table, text, conflict) => {
    expect(conflicts(table, text)).toEqual([conflict])
  })

  it.each([
    [PHONES, 'The Lumo 4 weighs 172 g.'],
    [PHONES, 'The Lumo 4 weighs 12 g more than the Lumo 3.'],
    [PHONES, 'Its predecessor had a battery of 2,500 mAh.'],
    [PHONES, 'A spare battery of about 2,000 mAh is sold apart.'],
    [PHONES, 'Rivals have a bigger battery, and 256 GB.'],
    [VACUUMS, 'It cleans for 40 minutes on the stairs.'],
    [VACUUMS, 'After 30 minutes the Purr S9 goes home.'],
    [POTS, 'A small and a large pot need 24 kg of soil.'],
    [POTS, 'A large pot weighs 2 kg when empty.'],
    [POTS, 'Add 2 kg of sand to the bed.'],
    [WALKS, 'The Orr Loop is 800 m from the station.'],
    [WALKS, 'All three walks have a length of 43 km in all.'],
    [PRICES, 'A guide costs €5.'],
    [PRICES, 'A family ticket would cost €40 without the grant.'],
    [PRICES, 'The adult ticket cost €10 in 2019.'],
  ])('leaves %s%s alone', (table, text) => {
    expect(conflicts(table, text)).toEqual([])
  })
})
