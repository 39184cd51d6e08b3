import type { BirthFact } from '../src/claims/across-people.ts'
import { disagreements, shared } from '../src/claims/ties.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'birth-conflict',
  summary: 'Two articles give one person two days or places of birth or death.',
  docs: `
Two articles of a folder that tell where or when somebody was born, or when somebody died, must tell the same: nobody is
born twice. The rule compares "born in Dundee", "a native of Aberdeen", "born on 3 May 1940", "died in 2020",
"(1940–2025)" and, by the date of the article, "Ada Lind, 45," of people whom both articles name in full.

Silent about people who share only a surname, about days that may be the same ("1940", "3 May 1940"), and about places of
which one names the other. Namesakes are two people with two births, so a finding is a warning.

On 2,557 edited articles: no finding. On the 391 labelled cases, which it was developed on: 2 findings, none false.
`,
  severity: 'warning',
  scope: 'corpus',
  *check({ articles }) {
    const told = shared(
      articles,
      ({ births }) => births,
      ({ person, about }) => `${about} ${person}`,
    )
    for (const facts of told)
      for (const { here, there } of disagreements(facts, agree)) {
        const [one, other] = [here[0]!, there[0]!]
        yield {
          message: `${one.name} is ${one.words} here, but ${other.words} in ${other.path}`,
          path: one.path,
          at: one.at,
          related: there.slice(0, 3).map(({ path, at, words }) => ({ path, at, note: `${words} here` })),
          guards: [...one.guards, ...other.guards],
          identity: [one.name, one.about, one.words, other.words],
        }
      }
  },
  examples: {
    flags: [
      {
        article: '# Ada Lind\n\nAda Lind, who painted ships, was born in Bergen in 1950.\n',
        path: 'obituary.md',
        folder: { 'news.md': 'The prize goes to Ada Lind, a native of Stavanger. Lind paints ships.\n' },
        at: 'Bergen',
        related: ['Stavanger'],
        message: 'Ada Lind is born in Bergen here, but born in Stavanger in news.md',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nThe painter Ada Lind was born on 4 June 1952, says her book.\n',
        path: 'review.md',
        folder: { 'news.md': '---\ndate: 2023-05-02\n---\n\nThe painter Ada Lind was born on 6 June 1952.\n' },
        at: 'born on 4 June 1952',
        related: ['born on 6 June 1952'],
        message: 'Ada Lind is “born on 4 June 1952” here, but “born on 6 June 1952” in news.md',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nOmar Haddad, 45, sings on Sunday.\n',
        path: 'preview.md',
        folder: { 'a.md': '---\ndate: 2023-05-02\n---\n\nOmar Haddad, 51, sang on Sunday.\n' },
        at: '45',
        related: ['51'],
        message: 'Omar Haddad is 45 years old in 2024 here, but 51 years old in 2023 in a.md',
      },
      {
        article: 'The singer Omar Haddad died in 2011, aged 70.\n',
        path: 'b.md',
        folder: { 'a.md': 'The singer Omar Haddad died in 2009, aged 70.\n' },
        at: 'died in 2011',
        related: ['died in 2009'],
        message: 'Omar Haddad is “died in 2011” here, but “died in 2009” in a.md',
      },
    ],
    passes: [
      {
        article: 'Ada Lind was born in Bergen in 1950.\n',
        folder: { 'news.md': 'The prize goes to Ada Lind, a native of Bergen.\n' },
        because: 'the place is the same',
      },
      {
        article: 'Ada Lind was born in Bergen in 1950.\n',
        folder: { 'news.md': 'The prize goes to Ida Lind, a native of Stavanger.\n' },
        because: 'they are two people',
      },
      {
        article: 'Ada Lind was born on 4 June 1952.\n',
        folder: { 'news.md': 'Ada Lind was born in 1952.\n' },
        because: 'the day lies in the year',
      },
      {
        article: '---\ndate: 2024-05-02\n---\n\nOmar Haddad, 52, sings on Sunday.\n',
        folder: { 'a.md': '---\ndate: 2023-05-02\n---\n\nOmar Haddad, 51, sang on Sunday.\n' },
        because: 'a year has passed',
      },
      {
        article: 'Ada Lind was born in Bergen in 1950.\n',
        folder: { 'news.md': 'Ada Lind was raised in Stavanger.\n' },
        because: 'one is raised where one was not born',
      },
      {
        article: 'Lind was born in Bergen.\n',
        folder: { 'news.md': 'Lind was born in Stavanger.\n' },
        because: 'a surname alone ties no articles together',
      },
    ],
  },
})

function agree(a: BirthFact, b: BirthFact): boolean {
  if (a.days !== undefined && b.days !== undefined) return a.days.from <= b.days.to && b.days.from <= a.days.to
  const [one, other] = [a.place ?? '', b.place ?? '']
  return one.includes(other) || other.includes(one)
}
