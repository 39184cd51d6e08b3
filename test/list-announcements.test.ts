import { describe, expect, it } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { claimsOf } from '../src/claims/read.ts'

/** The promises that the article does not keep: "10 Reasons, 9". */
function brokenPromises(text: string, path = 'article.md'): string[] {
  return claimsOf(parseArticle(text, path))
    .of('list-announcement')
    .filter(({ value }) => value.items.length !== value.count)
    .map(({ value }) => `${value.count} ${value.noun}, ${value.items.length}`)
}

const bullets = (n: number) =>
  ['Oak', 'Ash', 'Elm', 'Yew', 'Fir', 'Box']
    .slice(0, n)
    .map((tree) => `- ${tree}`)
    .join('\n')
const numbers = (n: number) => Array.from({ length: n }, (_, i) => `${i + 1}. It helps the ${i} worms.`).join('\n')
const heads = (n: number, label = '') =>
  Array.from(
    { length: n },
    (_, i) => `## ${label}${i + 1}${label === '' ? '.' : ':'} Orlan ${'abcdefghij'[i]}\n\nA walk.\n`,
  ).join('\n')

describe('an announced number of items', () => {
  it.each([
    [`Here are three novels that we liked this spring:\n\n${bullets(4)}`, '3 novels, 4'],
    [`Here are five trees we would plant again:\n\n${bullets(4)}`, '5 trees, 4'],
    [`These are our four favourites for a wet day:\n\n${bullets(5)}`, '4 favourites, 5'],
    [`Meet the five finalists:\n\n${bullets(6)}`, '5 finalists, 6'],
    [
      `The trust named its five fellows for 2025. They were chosen from 212 applicants.\n\n${bullets(4)}`,
      '5 fellows, 4',
    ],
    [
      `Police arrested three suspects in the night.\n\n- Ivo Brandt, 31\n- Lena Kors\n- Max Stahl\n- Uli Renn`,
      '3 suspects, 4',
    ],
    [`## The four finalists\n\n${bullets(5)}`, '4 finalists, 5'],
    [`## Five things to pack for the hut\n\n${bullets(4)}`, '5 things, 4'],
    [`We judged them by the following four criteria:\n\n${bullets(3)}`, '4 criteria, 3'],
    [`# 10 Reasons to Start Today\n\nIt is easy.\n\n${numbers(9)}`, '10 Reasons, 9'],
    [`---\ntitle: Seven tips for a drier cellar\n---\n\nIt is easy.\n\n${numbers(6)}`, '7 tips, 6'],
    [`# Seven steps to a drier cellar\n\n${heads(6)}`, '7 steps, 6'],
    [`# Five myths about bees\n\n${heads(6, 'Myth ')}`, '5 myths, 6'],
    [`# Three days in Ghent\n\n${heads(4, 'Day ')}`, '3 days, 4'],
    [`# Nine huts, nine nights\n\n${heads(8)}`, '9 huts, 8'],
    [`# Ten of the best walks\n\n${heads(9)}`, '10 of the best walks, 9'],
    [`# A drier cellar\n\nIt can be done in five steps.\n\n${heads(6, 'Step ')}`, '5 steps, 6'],
    [`# Better sleep\n\nHere are six habits that help.\n\n${heads(5)}`, '6 habits, 5'],
    [`# Six most beautiful villages\n\n${heads(5)}`, '6 most beautiful villages, 5'],
    [`# Four lessons\n\n**Lesson 1:** Wait.\n\n**Lesson 2:** Look.\n\n**Lesson 3:** Go.`, '4 lessons, 3'],
    [
      `# Eight facts\n\n1. A fact.\n2. A fact.\n\nA word.\n\n3. A fact.\n4. A fact.\n5. A fact.\n6. A fact.\n7. A fact.`,
      '8 facts, 7',
    ],
  ])('%s', (text, broken) => {
    expect(brokenPromises(text)).toEqual([broken])
  })

  it('reads HTML and plain text alike', () => {
    const items = '<li>Oak</li><li>Ash</li><li>Elm</li><li>Yew</li>'
    expect(brokenPromises(`<h1>Trees</h1><p>Here are five trees to plant:</p><ul>${items}</ul>`, 'a.html')).toEqual([
      '5 trees, 4',
    ])
    const sections = [1, 2, 3, 4].map((n) => `<h2>${n}. Orlan</h2><p>A walk.</p>`).join('')
    expect(brokenPromises(`<h1>Five walks for autumn</h1>${sections}`, 'a.html')).toEqual(['5 walks, 4'])
    expect(
      brokenPromises(
        `Five rules for the river\n\nHere are five rules:\n\n1. Look.\n2. Wait.\n3. Go.\n4. Rest.\n`,
        'a.txt',
      ),
    ).toEqual(['5 rules, 4'])
  })

  it.each([
    [`Here are three novels that we liked:\n\n${bullets(3)}`, 'three follow'],
    [`Here are some of the five novels that we liked:\n\n${bullets(3)}`, 'only some follow'],
    [`Here are three novels, each with a map:\n\n${bullets(4)}`, 'the maps may be listed'],
    [`# Five walks and one more\n\n${heads(6)}`, 'one more was promised'],
    [`# Five walks\n\n${heads(5)}\n\n## Bonus: a swim\n\nCold.`, 'a bonus'],
    [`# Three soups for winter\n\n${numbers(6)}`, 'the steps of a recipe'],
    [`# Five reasons to go\n\n## Where\n\n${numbers(4)}\n\n## When\n\n${numbers(3)}`, 'two lists in sections'],
    [`# Five questions for Ada Lind\n\n## 1. Why?\n\nSo.\n\n## 2. How?\n\nSo.\n\n## 3. When?\n\nSo.`, 'an interview'],
    [`The first three of its five fellows were named.\n\n${bullets(3)}`, 'a selection'],
    [`The trust named its five fellows. Two fellows are from Oslo.\n\n${bullets(3)}`, 'two counts'],
    [`# A winter in two towns\n\n${heads(4)}`, 'the towns are not the sections'],
    [`In 2024 the five councillors met.\n\n- Budget passed.\n- Roads closed.\n- Trees cut.`, 'the items are sentences'],
  ])('%s: silent, as %s', (text) => {
    expect(brokenPromises(text)).toEqual([])
  })
})
