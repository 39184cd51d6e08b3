import { companyOf, disagreements, type MeasureFact, shared } from '../src/claims/across.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'measure-conflict',
  summary: 'Two articles about the same people give one thing two lengths or areas.',
  docs: `
A pool of 50 metres in one article and "the 25-metre pool" in another: what is built does not grow. Compared are lengths
and areas that the words beside them give to one noun ("the bridge is 900 metres long", "the 900-metre bridge"), in two
articles that both name somebody in full whom hardly any other article names: so they are about one matter.

Silent about prices, times and weights, which change, about tables, about what is replaced or extended, and about measures
that differ by less than six per cent, as rounding and conversion do.

On 2,557 edited articles: no finding. On the 8 labelled folders: 1 finding, true.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const told = shared(
      articles,
      ({ measures }) => measures,
      ({ key }) => key,
    )
    if (told.length === 0) return
    const areRelated = companyOf(articles)
    for (const measures of told)
      for (const { here, there } of disagreements(measures, agree)) {
        const [one, other] = [here[0]!, there[0]!]
        if (!areRelated(one.path, other.path)) continue
        yield {
          message: `The ${one.thing} measures “${one.words}” here, but “${other.words}” in ${other.path}`,
          path: one.path,
          at: one.at,
          related: there.slice(0, 3).map(({ path, at, words }) => ({ path, at, note: `${words} here` })),
          identity: [one.thing, one.words, other.words],
        }
      }
  },
  examples: {
    flags: [
      {
        article: '---\ndate: 2024-05-01\n---\n\nThe 700-metre bridge is the work of Tomas Lindqvist.\n',
        path: 'profile.md',
        folder: {
          'plan.md': '---\ndate: 2024-02-01\n---\n\nThe bridge will be 900 metres long, says Tomas Lindqvist.\n',
        },
        at: '700-metre',
        related: ['900 metres'],
        message: 'The bridge measures “700-metre” here, but “900 metres” in plan.md',
      },
    ],
    passes: [
      {
        article: 'The 900-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The bridge will be 900 metres long, says Tomas Lindqvist.\n' },
        because: 'the length is the same',
      },
      {
        article: 'The 700-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The bridge will be 900 metres long, says Mariam Okoro.\n' },
        because: 'nothing ties the two articles to one bridge',
      },
      {
        article: 'The 700-metre bridge is the work of Tomas Lindqvist.\n',
        folder: { 'plan.md': 'The tunnel will be 900 metres long, says Tomas Lindqvist.\n' },
        because: 'a bridge and a tunnel are measured',
      },
    ],
  },
})

/** Rounding and conversion move a measure by a few per cent. */
function agree(a: MeasureFact, b: MeasureFact): boolean {
  return Math.abs(a.value - b.value) <= 0.06 * Math.max(Math.abs(a.value), Math.abs(b.value))
}
