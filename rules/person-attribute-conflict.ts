import type { Claim } from '../src/claims/claim.ts'
import { areTogether } from '../src/language/countries.ts'
import { areRivalTrades } from '../src/language/occupations.ts'
import { defineRule } from '../src/rule.ts'

type Attribute = Claim<'person-attribute'>

export default defineRule({
  id: 'person-attribute-conflict',
  summary: 'One person is given two trades, parties, nationalities or birthplaces.',
  docs: `
A player who is Irish in one paragraph and British in another, or a bowler who is a teacher and then a joiner, is two people
in one, or one of the two is wrong. The rule compares how an article presents a person: "Oldroyd, 31, a joiner", "the Irish
player", "the Labour councillor, Ms Penhallow", "born in Ghent".

What relatives do is compared as well ("her father, a surgeon", "as a dentist, her father"), what somebody studies, the
country of a firm ("Olmo, the Italian chain", "the Swiss chain"), and what the one person of an article is called by
("the potter", "the sculptor").

Only what excludes each other counts: a lawyer may be a poet, a dentist a swimmer, a Scot is British. Silent about former and later trades,
about changes of party or country that the article tells, and where two people may be meant.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 24 findings, none false; 24 of the 36 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const all = claims.of('person-attribute')
    const told = new Set<string>()
    for (const [i, later] of all.entries()) {
      for (const earlier of all.slice(0, i)) {
        if (earlier.value.subject !== later.value.subject || earlier.value.attribute !== later.value.attribute) continue
        if (earlier.sentence === later.sentence || isCompatible(earlier, later)) continue
        if (claims.names.areOne(earlier.value.written, later.value.written)) continue
        if ((earlier.value.byEpithet || later.value.byEpithet) && isAnothers(all, earlier, later)) continue
        const { name } = later.value.subject
        const { attribute } = later.value
        const key = [name, attribute, earlier.value.value, later.value.value].join('\0')
        if (told.has(key)) continue
        told.add(key)
        yield {
          message: `${name} is ${phraseOf(later)} here, but ${phraseOf(earlier)} elsewhere`,
          at: later.span,
          related: [{ at: earlier.span, note: `${phraseOf(earlier)} here` }],
          guards: [...later.guards, ...earlier.guards],
          identity: [name, attribute, earlier.value.written, later.value.written],
        }
      }
    }
  },
  examples: {
    flags: [
      {
        article: 'Ines Farrow, a dentist, swam the bay in May.\n\nFarrow, 44, a plumber, means to swim back.\n',
        at: 'plumber',
        related: ['dentist'],
        message: 'Ines Farrow is “plumber” here, but “dentist” elsewhere',
      },
      {
        article:
          'The quartet’s oboist Karel Brandvik fell asleep.\n\nMr Brandvik, the cellist, was woken by applause.\n',
        at: 'cellist',
        related: ['oboist'],
        message: 'Karel Brandvik is “cellist” here, but “oboist” elsewhere',
      },
      {
        article:
          'The Norwegian striker Tove Haugland scored twice.\n\nHaugland, a Swedish international, was carried off.\n',
        at: 'Swedish international',
        related: ['Norwegian striker'],
        message: 'Tove Haugland is “Swedish international” here, but “Norwegian striker” elsewhere',
      },
      {
        article:
          'Marta Quiroga won the stage by a wheel. Quiroga had been ill.\n\n“I slept,” said the Chilean rider.\n\nThe Peruvian rider Quiroga leads by a minute.\n',
        at: 'Peruvian rider',
        related: ['Chilean rider'],
        message: 'Marta Quiroga is “Peruvian rider” here, but “Chilean rider” elsewhere',
      },
      {
        article:
          'The Labour candidate Owen Treharne lost by nine votes.\n\nThe Conservative candidate, Mr Treharne, asked for a recount.\n',
        at: 'Conservative candidate',
        related: ['Labour candidate'],
        message: 'Owen Treharne is “Conservative candidate” here, but “Labour candidate” elsewhere',
      },
      {
        article:
          'Lena Aufderheide of the University of Graz counted the toads.\n\nThey sing, says Aufderheide, a biologist at the University of Basel.\n',
        at: 'University of Basel',
        related: ['University of Graz'],
        message: 'Lena Aufderheide is of the University of Basel here, but of the University of Graz elsewhere',
      },
      {
        article:
          'Paula Iversen was born in Bergen in 1950.\n\nShe left for Oslo. Paula Iversen was born in Stavanger, as her passport says.\n',
        at: 'Stavanger',
        related: ['Bergen'],
        message: 'Paula Iversen is born in Stavanger here, but born in Bergen elsewhere',
      },
      {
        article:
          'Harriet Okoye built bridges. Her father, a surgeon, wanted her to study medicine.\n\nOkoye drew well at school. As a dentist, her father never forgave her.\n',
        at: 'dentist',
        related: ['surgeon'],
        message: 'Harriet Okoye’s father is “dentist” here, but “surgeon” elsewhere',
      },
      {
        article:
          'Gwen Achebe, the potter, has died in St Ives. Achebe was 84.\n\nThe sculptor never wrote anything down.\n',
        at: 'The sculptor',
        related: ['potter'],
        message: 'Gwen Achebe is “The sculptor” here, but “potter” elsewhere',
      },
      {
        article:
          'Maja Lind, a student of medicine, rowed at bow.\n\nLaw student Maja Lind had lost her voice by the evening.\n',
        at: 'Law',
        related: ['medicine'],
        message: 'Maja Lind is “Law student” here, but “medicine student” elsewhere',
      },
      {
        article:
          'Olmo Coffee, the Italian chain, will open 40 cafes. Olmo Coffee has 160 today.\n\nThe Swiss chain has long sought a partner.\n',
        at: 'Swiss chain',
        related: ['Italian chain'],
        message: 'Olmo Coffee is “Swiss chain” here, but “Italian chain” elsewhere',
      },
      {
        article:
          'Lena Kraft is the champion. Kraft won four races.\n\nThe 27-year-old from Flensburg never came lower than third. Kraft wept.\n\nIn Rostock, her home town, people watched on a screen.\n',
        at: 'Rostock',
        related: ['Flensburg'],
        message: 'Lena Kraft is of Rostock here, but of Flensburg elsewhere',
      },
      {
        article:
          'Mae Torrance, a sculptor, has died. Torrance made herons.\n\nHer father was a trawlerman and her mother kept the shop.\n\nFrom her father, a tram driver, she had the patience.\n',
        at: 'tram driver',
        related: ['trawlerman'],
        message: 'Mae Torrance’s father is “tram driver” here, but “trawlerman” elsewhere',
      },
    ],
    passes: [
      {
        article:
          '# Vik sign Odo Marek\n\nJan Roos, the coach, has four caps for Guinea. On Monday Jan Roos thanked the Ivory Coast international for his patience.\n',
        because: 'whom the coach thanks is not the coach',
      },
      {
        article:
          '# The Odde Revolution\n\nThe Odde Revolution began in May. The Revolution won over the German player, and ate up half the French national revenue. The Revolution ended in June.\n',
        because: 'a revolution has no nationality, nor has a revenue',
      },
      {
        article:
          'Ines Farrow, 44, of Vik, was fined for speeding on Monday.\n\nInes Farrow, 27, of Odde, no relation to the woman fined on Monday, lost her purse.\n',
        because: 'they are two women of one name',
      },
      {
        article:
          'Ines Farrow, a dentist, swam the bay in May.\n\nInes Farrow, a plumber, swam it in June. The two women are not related.\n',
        because: 'the article tells two women of one name apart',
      },
      {
        article:
          'Lena Kraft is the champion. Kraft won four races.\n\nThe 27-year-old from Rostock never came lower than third.\n\nIn Rostock, her home town, people watched on a screen.\n',
        because: 'it is one town',
      },
      {
        article:
          'Mae Torrance, a sculptor, has died. Torrance made herons.\n\nHer father was a trawlerman and her mother kept the shop.\n\nFrom her grandfather, a tram driver, she had the patience.\n',
        because: 'the grandfather drove the tram',
      },
      {
        article: 'Ines Farrow, a dentist, swam the bay in May.\n\nFarrow, the swimmer, means to swim back.\n',
        because: 'a dentist may swim',
      },
      {
        article:
          'Harriet Okoye built bridges. Her father, a surgeon, wept.\n\nOkoye’s husband, a dentist, never saw one.\n',
        because: 'they are two relatives',
      },
      {
        article:
          'Gwen Achebe, the potter, has died in St Ives. Achebe was 84.\n\nA sculptor lived next door. The sculptor never wrote anything down.\n',
        because: 'the sculptor is the neighbour',
      },
      {
        article:
          'Gwen Achebe, the potter, has died in St Ives. Achebe was 84.\n\nThe vet said that her dog missed her.\n',
        because: 'any article may meet a vet',
      },
      {
        article:
          'Olmo Coffee, the Italian chain, will open 40 cafes. Bergkaffee, the Swiss chain, has 30.\n\nThe Swiss chain has long sought a partner.\n',
        because: 'they are two chains',
      },
      {
        article: 'Ines Farrow, a dentist, swam the bay in May.\n\nFarrow, 44, a dentist, means to swim back.\n',
        because: 'the trade is the same',
      },
      {
        article: 'Ines Farrow, a dentist, swam the bay in May.\n\nFarrow, a former plumber, means to swim back.\n',
        because: 'one of the trades is over',
      },
      {
        article: 'Ines Farrow, a plumber and poet, swam the bay.\n\nFarrow, a poet, means to swim back.\n',
        because: 'she is both',
      },
      {
        article: 'Ines Farrow, a dentist, swam the bay.\n\nHer brother Iker Farrow, a plumber, rowed beside her.\n',
        because: 'two people share the surname',
      },
      {
        article: 'Ines Farrow, a plumber, swam the bay.\n\nFarrow, a dentist’s daughter, means to swim back.\n',
        because: 'the dentist is one of her parents',
      },
      {
        article: 'The Norwegian striker Tove Haugland scored twice.\n\nThe Swedish striker Maja Lund scored once.\n',
        because: 'they are two players',
      },
      {
        article:
          'Marta Quiroga won the stage. Quiroga had been ill.\n\nThe Chilean rider was tired.\n\nThe Chilean rider Pía Godoy was second, and the Peruvian rider Quiroga leads.\n',
        because: 'the epithet may be of the other rider',
      },
      {
        article: 'The Chinese ambassador spoke to Bram Hoekstra.\n\nHoekstra, a Dutch diplomat, said nothing.\n',
        because: 'the ambassador is nobody of the article',
      },
      {
        article:
          'The Labour councillor Owen Treharne resigned.\n\nThe Labour candidate, Mr Treharne’s brother, is a Green.\n',
        because: 'nobody is given two parties',
      },
      {
        article: 'Paula Iversen was born in Bergen. Her son was born in Oslo.\n',
        because: 'mother and son have two birthplaces',
      },
    ],
  },
})

/** One is in the other, or one person may well be both. */
function isCompatible(a: Attribute, b: Attribute): boolean {
  if (a.value.value === b.value.value) return true
  if (a.value.attribute === 'nationality') return areTogether(a.value.value, b.value.value)
  if (a.value.attribute === 'trade') return !areRivalTrades(Number(a.value.value), Number(b.value.value))
  if (a.value.attribute === 'birthplace')
    return a.value.value.includes(b.value.value) || b.value.value.includes(a.value.value)
  return false
}

/** Somebody else is given one of the two, so that the epithet may be theirs. */
function isAnothers(all: readonly Attribute[], a: Attribute, b: Attribute): boolean {
  const epithets = [a, b].filter((claim) => claim.value.byEpithet)
  return epithets.some((epithet) =>
    all.some((other) => other.value.subject !== epithet.value.subject && other.value.value === epithet.value.value),
  )
}

function phraseOf({ value }: Attribute): string {
  if (value.attribute === 'birthplace') return `born in ${value.written}`
  if (value.attribute === 'home' || value.attribute === 'town') return `of ${value.written}`
  if (value.attribute === 'institution')
    return `of ${value.written.startsWith('University') ? 'the ' : ''}${value.written}`
  return `“${value.written}”`
}
