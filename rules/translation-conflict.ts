import type { ArticleFacts } from '../src/claims/across.ts'
import { differingFigures } from '../src/claims/translation-pairs.ts'
import type { TranslationFact } from '../src/claims/translations.ts'
import { groupedBy } from '../src/groups.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'translation-conflict',
  summary: 'Two translations of one article give different numbers or dates.',
  docs: `
A number that was mended in the English article and not in the German one stays wrong for years. Two articles are translations of each other
where their front matter has the same \`translationKey\`, or their paths differ in the language alone: \`content/en/bridge.md\` and
\`content/de/bridge.md\`, \`bridge.md\` and \`bridge.fr.md\`. **Off by default**: turn it on with \`translation-conflict: warning\`.

Compared are the numbers in digits, whatever their separators ("1,234.5", "1.234,5", "1 234,5") and however they are scaled ("1.2 million", "1 200 000"),
and dates: ISO and numeric ones, and those with months in English, German, French, Spanish, Italian, Portuguese and Dutch. Flagged is a number or
date that stands in the same place as another one, between others that agree, where each stands more often in its own article than in the other.

It is silent about numbers up to twenty (often in words), ordinals, clock times, decades, miles and degrees Fahrenheit and amounts in two currencies (which are
converted), roundings of one number, what only one of the articles has, and articles that have little in common.

On 680 pairs of pages of the installation guide of Debian (English with eight languages): 1 finding, read, true (a size that was not updated). With one
number changed in each of 207 of them: 179 found.
`,
  severity: 'warning',
  scope: 'corpus',
  byDefault: 'off',
  reads: { translations: true },
  *check({ articles }) {
    for (const [original, ...others] of translations(articles))
      for (const other of others) {
        if (original === undefined || !areTranslations(original, other)) continue
        for (const [there, here] of differingFigures(original.translation, other.translation))
          yield {
            message: `The ${here.figure.kind} is “${here.words}” here, but “${there.words}” in ${original.path}, which this article translates`,
            path: other.path,
            at: here.at,
            related: [{ path: original.path, at: there.at, note: `“${there.words}” here` }],
            identity: [other.path, original.path, here.words, there.words],
          }
      }
  },
  examples: {
    flags: [
      {
        path: 'content/de/bridge.md',
        article: '# Die Brücke\n\nAm 3. Mai 2024 kamen 1.520 Menschen. Die Brücke ist 312,5 Meter lang.\n',
        folder: {
          'content/en/bridge.md':
            '# The bridge\n\nOn May 3, 2024, 1,250 people came. The bridge is 312.5 metres long.\n',
        },
        at: '1.520',
        related: ['1,250'],
        message: 'The number is “1.520” here, but “1,250” in content/en/bridge.md, which this article translates',
      },
      {
        path: 'le-pont.fr.md',
        article:
          '---\ntranslationKey: bridge\n---\n\nLe pont a ouvert le 13 mai 2021 et a coûté 3,4 millions d’euros.\n',
        folder: {
          'the-bridge.md':
            '---\ntranslationKey: bridge\n---\n\nThe bridge opened on 3 May 2021 and cost 3.4 million euros.\n',
        },
        at: '13 mai 2021',
        related: ['3 May 2021'],
        message: 'The date is “13 mai 2021” here, but “3 May 2021” in the-bridge.md, which this article translates',
      },
      {
        path: 'docs/puente.es.md',
        article: 'El puente mide 900 metros y se abrió en 1987.\n\nCostó 45 millones de pesetas.\n',
        folder: {
          'docs/puente.md': 'O puente mide 900 metros e abriuse en 1978.\n\nCustou 45 millóns de pesetas.\n',
        },
        at: '1987',
        related: ['1978'],
        message: 'The number is “1987” here, but “1978” in docs/puente.md, which this article translates',
      },
    ],
    passes: [
      {
        path: 'content/de/bridge.md',
        article:
          '# Die Brücke\n\nAm 3. Mai 2024 kamen 1.250 Menschen, 12,5 % mehr. Die Brücke kostete 1,2 Millionen Euro.\n',
        folder: {
          'content/en/bridge.md':
            '# The bridge\n\nOn 5/3/2024 1,250 people came, 12.5% more. The bridge cost €1,200,000.\n',
        },
        because: 'separators, scales and the order of a date are the language’s',
      },
      {
        path: 'content/fr/bridge.md',
        article:
          'Le pont mesure 8 km de long. Il a ouvert à 15h30, dans les années 90, par 20 °C, devant 250 personnes.\n',
        folder: {
          'content/en/bridge.md':
            'The bridge is 5 miles long. It opened at 3:30 pm in the 1990s, at 68 °F, before 250 people.\n',
        },
        because: 'miles, clock times, decades and degrees are written otherwise',
      },
      {
        path: 'content/it/budget.md',
        article: 'The budget of the department is 450,000 euros, and it is the smallest of all that the town has.\n',
        folder: {
          'content/hr/budget.md':
            'The budget of the department is 350,000 euros, and it is the largest of all that the town has.\n',
        },
        because: 'these are two departments, whose names look like languages',
      },
      {
        path: 'content/de/bridge.md',
        article: 'Die Brücke kostete 460 Euro am Tag und ist 900 Meter lang.\n',
        folder: { 'content/en/bridge.md': 'The bridge cost $500 a day and is 900 metres long.\n' },
        because: 'money is converted',
      },
      {
        path: 'content/de/bridge.md',
        article: 'Die Brücke ist 900 Meter lang. Sie wurde 1978 gebaut.\n',
        folder: { 'content/en/tunnel.md': 'The tunnel is 700 metres long. It was built in 1978.\n' },
        because: 'they have two slugs',
      },
      {
        path: 'content/de/bridge.md',
        article: 'Die Brücke ist 900 Meter lang.\n\nSie hat 48 Pfeiler.\n\nRund 1,3 Millionen Menschen leben hier.\n',
        folder: {
          'content/en/bridge.md':
            'The bridge is 900 metres long, and 30 metres wide.\n\nIt has forty-eight piers.\n\nSome 1.25 million people live here.\n',
        },
        because: 'one leaves something out, writes a number in words, and rounds another',
      },
    ],
  },
})

type Translated = ArticleFacts & { readonly translation: TranslationFact }

/** Articles that translate each other, the one in English or else the one without a language first. */
function translations(articles: readonly ArticleFacts[]): Translated[][] {
  const groups = groupedBy(articles.filter(isTranslated), ({ translation }) => translation.group)
  return [...groups.values()].map((group) => group.sort(byLanguage))
}

function isTranslated(article: ArticleFacts): article is Translated {
  return article.translation !== undefined
}

function byLanguage({ translation: a }: Translated, { translation: b }: Translated): number {
  const rank = ({ language }: TranslationFact) => (language.startsWith('en') ? 0 : language === '' ? 1 : 2)
  return rank(a) - rank(b)
}

/** Of two languages; where the path alone says so, not both in English by their words. */
function areTranslations({ translation: a }: Translated, { translation: b }: Translated): boolean {
  return a.by === 'key' || (a.language !== b.language && !(a.isEnglish && b.isEnglish))
}
