import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'

/** The counts that an enumeration in the text does not keep: "4 counties, 5". */
function brokenCounts(text: string): string[] {
  const claims = claimsOf(parseArticle(text, 'article.md'))
  return claims.of('enumeration').flatMap(({ value }) => {
    const kept = [value.count, ...value.otherCounts].some((count) => count >= value.least && count <= value.most)
    return kept ? [] : [`${value.count} ${value.noun}, ${value.least}`]
  })
}

describe('an announced number and the things that are named right after it', () => {
  it.each([
    ['The flood warning covers four counties: Marl, Tarn, Hesse, Odd and Lune.', '4 counties, 5'],
    ['The ferry now calls at three islands: Inner Hay, Outer Hay, Sule and Rona.', '3 islands, 4'],
    ['The bank has branches in four countries (Malta, Cyprus and Greece).', '4 countries, 3'],
    ['He is survived by two sons, Carl, Peter and Jonas.', '2 sons, 3'],
    ['She leaves three children, Ada and Robert.', '3 children, 2'],
    [
      'He is survived by his wife, Jean, and two daughters, Ruth, Ellen and Mary, and six grandchildren.',
      '2 daughters, 3',
    ],
    ['Its three children, Ada, Robert, Sam and Folake, were raised in Lagos.', '3 children, 4'],
    ['The jury found her guilty on three counts: burglary, theft, fraud and flight.', '3 counts, 4'],
    ['Rovers say goodbye to four players: Moss, Dale and Achterberg.', '4 players, 3'],
    ['The committee has five members — Ada Lind, Carl Roos, Mia Falk and Ola Berg — and no chair.', '5 members, 4'],
    ['Three towns in the valley – Orlan, Tarn, Hesse and Lune – lost power.', '3 towns, 4'],
    ['Police named the three suspects as follows: Ivo Brandt, Lena Kors, Max Stahl and Uli Renn.', '3 suspects, 4'],
    ['The choir will tour five cities: Ghent, Lille, Arras and Reims.', '5 cities, 4'],
    ['Two rivers, the Orr, the Tilling and the Hale, meet here.', '2 rivers, 3'],
    ['The plan rests on four pillars: housing, transport and schools.', '4 pillars, 3'],
    ['The sauce needs three ingredients: butter, flour, milk and salt.', '3 ingredients, 4'],
    ['The flag has three colours: red, white, green and black.', '3 colours, 4'],
    ['The prize honours three novelists: Hanne Voss, Tim Okafor, Edda Jonsdottir and Lucía Ferrer.', '3 novelists, 4'],
    [
      'The airline will drop six routes from Malmo and close three of its bases: Turin, Split, Faro and Nantes.',
      '3 bases, 4',
    ],
    ['The council wants to close three libraries (Northgate, Hill Street, Mere and Quay Road).', '3 libraries, 4'],
    [
      'The society elected five trustees: Ada Lind, Carl Roos, Mia Falk, Ola Berg, Per Strand and Eva Holm.',
      '5 trustees, 6',
    ],
    ['There are four finalists this year: Marta Reid, Ben Stokes and Iris Vale.', '4 finalists, 3'],
    ['The course teaches two instruments: flute, oboe and horn.', '2 instruments, 3'],
    ['The talks brought together four ministers, namely Adeyemi, Brandt and Castellanos.', '4 ministers, 3'],
    ['The union listed three demands: higher pay, shorter shifts, safer vans and free parking.', '3 demands, 4'],
    ['The reform has two aims: to cut waiting times, to train nurses and to open wards at night.', '2 aims, 3'],
    ['The kit holds five tools: a hammer, a saw, a plane and a level.', '5 tools, 4'],
    ['The school offers three languages: French, German, Spanish and Latin.', '3 languages, 4'],
    ['The comet was seen from three continents: Europe, Asia, Africa and Australia.', '3 continents, 4'],
    ['The orchestra lost four musicians: Anna Tell, Ivan Kos and Rui Paz.', '4 musicians, 3'],
    ['The park is home to three species: otter, beaver, heron and kite.', '3 species, 4'],
    ['The group runs four newspapers: the Ferrow Echo, the Marl Herald and the Tarn Post.', '4 newspapers, 3'],
    ['The three brothers, Ivo, Max, Uli and Jan, built the mill in 1911.', '3 brothers, 4'],
    ['Its owner, Rask Holding, also owns two hotels: the Anchor, the Bell and the Crown.', '2 hotels, 3'],
    ['Shortlisted are three books: *The Salt Road*, *Under Glass*, *Nine Doors* and *Winterset*.', '3 books, 4'],
    ['The judge sentenced three men: Ivo Brandt, Max Stahl, Uli Renn and Jan Kors.', '3 men, 4'],
    ['Four states voted against it: Ohio, Utah and Iowa.', '4 states, 3'],
    ['The train stops in only three villages: Holm, Vik, Sund and Nes.', '3 villages, 4'],
    ['The workshop covers three topics: soil, water, light and frost.', '3 topics, 4'],
    ['The exhibition is for all five senses: sight, hearing, smell and touch.', '5 senses, 4'],
  ])('%s', (text, broken) => {
    expect(brokenCounts(text)).toEqual([broken])
  })

  it.each([
    'The warning covers four counties: Marl, Tarn, Hesse and Odd.',
    'The warning covers four counties, including Marl, Tarn and Hesse.',
    'Five players are out, among them Moss, Dale and Odell.',
    'They visited six towns such as Orlan, Tarn and Hesse.',
    'Two sons, both doctors, survive him.',
    'Two men, a woman and a child were hurt.',
    'He has two sons, Carl and Peter, and a daughter, Ada.',
    'She leaves a daughter and two sons, Ada, Carl and Peter.',
    'They have two sons and three daughters: Carl, Peter, Ada, Ruth and Jean.',
    'In three weeks, Ada, Robert, Sam and Folake walked to Rome.',
    'In two cities, London, Leeds and York fans marched.',
    'The prize has three winners: Ada Lind, 71, Carl Roos, 44, and Mia Falk, 30.',
    'It has three partners: Ada Lind, a baker, Carl Roos, a smith, and Mia Falk, a potter.',
    'Four people attended: John and Mary Smith, Ada Lind and Carl Roos.',
    'There are two main areas: arts and culture, and health and safety.',
    'The three towns, Bath, Somerset, Wells, Somerset, and Exeter, Devon, are on the line.',
    'It takes five minutes: peel, slice and fry.',
    'There were two problems: it was late, cold and dark.',
    'They spoke to three families: Ada and Robert, Carl and Jean, and Mia and Tom.',
    'The three couples, Ada and Robert, Carl and Jean and Mia and Tom, danced.',
    'Two goals, one penalty and a red card made the day.',
    'The shop sold 12 pies, cakes and tarts.',
    'The plan has two parts: first, cut costs, second, raise prices and pay.',
    'The club won three titles: 1998, 2004 and 2011.',
    'The four children, Ada, Robert, Sam and others, sang.',
    'The party needs two things: Brandt, who is ill, and money.',
    'The sauce needs two things: salt and pepper, and oil.',
    'The two schools, Ada Lind, the head of both, said, will close.',
    'The trip takes in three islands — Hay, Sule and Rona.',
    'The three friends — tired, cold and wet — went home.',
    'He met two ministers: Ada Lind of Norway and Carl Roos of Sweden.',
    'Ten teams took part: six from Marl, three from Tarn and one from Hesse.',
    'The two brothers’ shops: Brandt’s bakery, Ivo’s bar and the Anchor.',
    'Why do three countries: France, Spain and Italy and Malta, agree?',
    'Two colleagues, Ada Lind and Carl Roos, Lind’s deputy, resigned.',
    'The two women, Ada Lind and Mia Falk, from Tarn, were freed.',
  ])('leaves “%s” alone', (text) => {
    expect(brokenCounts(text)).toEqual([])
  })
})
