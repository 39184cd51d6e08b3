import { describe, expect, it } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

/** True texts that look like the conflicts of injected-names.test.ts; nothing may be said of them. */
const ARTICLES: readonly string[] = [
  'Larkfield’s CEO Dana Petrossian expects a loss.\n\nStanmere’s chief executive, Miles Okoro, does not.',
  'The headteacher of Ashgrove, Ruth Adeoye, told parents.\n\nAt Beech Hill the head teacher, Colin Baxter, did the same.',
  'Stanmere’s mayor, Oona Reilly, retires in May.\n\nGraham Pike was elected mayor of Stanmere on Thursday. Mayor Graham Pike takes office in June.',
  'In 2009 Norwegian Prime Minister Astrid Berge opened it.\n\nNorway’s prime minister, Lars Eide, closed it on Friday.',
  'The co-directors of the museum, Hanna Brodsky and Felix Amsel, share a desk.',
  'Redmoor coach Bianca Ferraro shook hands with Wexley coach Ian Duffy.',
  'Acting police chief Ada Renner spoke first.\n\nPolice chief Kurt Vogel is on leave.',
  'The French foreign minister, Louise Charron, met her Dutch colleague, Foreign Minister Piet Blom.',
  'Deputy editor Lena Fischer printed it. Tom Aldous, editor of the Harbour Post, did not see it.',
  'The queen, Margit, was crowned in 1962. Queen Sofie was her grandmother.',
  'Dr Ann Lee and Dr Ann Leigh shared a lab.\n\nMs Lee left first.',
  'Tom Hansen beat Lars Hanson. Mr Hansen was faster, Mr Hanson was happier.',
  'Anna Novak sings. Mrs Novakova, her mother, listens.',
  'The Thompsons live next door to Peter Thomson. Jane Thompson waves.',
  'Fenwick Lane School and Fenwick Lane Schools Trust are two bodies.',
  'Robert Hale was there. Haley’s comet was not.',
  'Ewan Strachan, a shepherd and baker, tells it.\n\nEwan Strachan, a baker, tells it again.',
  'Gwen Pugh, then a nurse, met Ewan Pugh, a midwife.',
  'Vera Kolar was born in Lviv. Her daughter Vera was born in Odesa.',
  'The Kenyan runner Faith Cheruto won. The Ethiopian runner Almaz Bekele was second.',
  'The Finnish airline Kivi Air has two planes. The Danish airline Sund has one. The Danish airline wants more.',
  'Sofia Lindahl (Greens) voted no. The Conservative councillor, Mr Berg, left.',
  'His brother Karl is a monk. Her uncle Karl is a cook.',
  'She is survived by her husband, Rolf, and her son, Rolf.',
  'Jonas Weir’s father, Hugh Weir, rows. Ida Moor’s uncle, Hugh Moor, swims.',
  'The Coastal Rail Alliance (CRA) met. The Coastal Rail Alliances (CRA) of Europe met, too.',
  'Tom read for a BA. The Bee Association (BEA) gave him honey.',
  'French President Nicolas Sarkozy and German Chancellor Angela Merkel signed it.',
  'A biography of Prime Minister Winston Churchill was written in October 2018.',
  'Bern is the capital of Switzerland, and Zurich its capital of chocolate.',
  'Rio de Janeiro was the capital of Brazil until 1960.',
]

describe('nothing is said of', () => {
  const settings = RULES.filter(({ id }) =>
    ['office-holder', 'name-spelling', 'person-attribute', 'relationship', 'acronym', 'office-term', 'geography'].some(
      (start) => id.startsWith(start),
    ),
  ).map((rule) => ({ rule, severity: rule.severity, options: {} }))

  it.each(ARTICLES)('%s', (article) => {
    const { findings } = lintSource(article, 'a.md', settings)
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([])
  })
})
