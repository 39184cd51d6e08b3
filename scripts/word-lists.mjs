// Writes the word lists that are extracted, not written by hand: given names (from compromise's lexicon and the holders
// of offices) and countries. Run by hand when a source changes:
//   node scripts/word-lists.mjs COUNTRIES.jsonl TENURES.jsonl
import { readFileSync, writeFileSync } from 'node:fs'
import nlp from 'compromise'

const [countriesFile, tenuresFile] = process.argv.slice(2)
const rows = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'ʼ]/g, '')

const GIVEN = new Set(['MaleName', 'FemaleName', 'FirstName'])
/** Words that start other phrases more often than names. */
const NO_NAMES = new Set(
  'said wen yang soviet penny said guy dean fair general sir lord prince shah king the new union may june april august sunday summer autumn winter royal christian sheikh prof doctor prime acting said major art bay bill clay cliff dale drew grant hope joy mark mercy rich rob rose will frank gene grace dawn iris ivy jean jewel lance lane lily mike miles pat ray rusty sandy skip sunny van victor violet wade ward ginger faith crystal cherry carol angel amber alba dolly daisy heather hazel holly destiny eve earl honey jade olive patience pearl poppy robin ruby star storm summer temple tiffany tuesday victoria virginia carolina georgia dakota paris london sydney austin dallas houston savannah charlotte madison phoenix brooklyn asia india israel jordan chad kenya china'.split(
    ' ',
  ),
)
const given = new Set()
const lexicon = nlp.model().one.lexicon
for (const [word, tags] of Object.entries(lexicon))
  if (/^[a-z]{3,}$/.test(word) && [tags].flat().some((tag) => GIVEN.has(tag))) given.add(word)
for (const { holder } of rows(tenuresFile)) {
  const words = holder.split(' ')
  const first = fold(words[0])
  if (words.length > 1 && /^[a-z]{3,}$/.test(first)) given.add(first)
}
for (const word of 'aboubacar agnieszka anneliese arlo callum celestine dafydd demelza desislava duncan eilidh emeka fergus fiona fintan freya gordon graham hamish hector iain ifeoma ingrid isla jadwiga jasper joost katarzyna kirsty kwame lachlan leocadia lerato magnus mairead malcolm maisie marguerite matthias mireille moira morven nadeem nadia ngozi niamh nils oisin oonagh orla otto ottilie padraig pilvi priti rhiannon rhys roisin rory saskia shona siobhan sinead stefanie svetlana thandeka tobias torsten ulrike ursula wendy wilhelmina winona xanthe yasmin zainab zofia'.split(
  ' ',
))
  given.add(word)
for (const word of NO_NAMES)
  if (
    !'victor victoria robin rose grace frank mark bill mike rob ray jean carol holly heather hazel ruby violet iris lily pearl dale clay grant drew gene earl pat charlotte faith dawn will'
      .split(' ')
      .includes(word)
  )
    given.delete(word)
writeFileSync(
  'src/language/given-names.ts',
  `// Written by scripts/word-lists.mjs: given names of compromise's lexicon (MIT) and of heads of state and government.
const NAMES =
  '${[...given].sort().join(' ')}'

let names: Set<string> | undefined

/** True for a folded word that is known as a given name; the list is long and yet knows only a part of the world's. */
export function isGivenName(folded: string): boolean {
  names ??= new Set(NAMES.split(' '))
  return names.has(folded)
}
`,
)

const countries = rows(countriesFile)
const line = ({ name, aliases, adjectives, demonyms, capitals, type }) =>
  [
    name,
    aliases.join(';'),
    [...new Set([...adjectives, ...demonyms])].join(';'),
    (capitals ?? []).join(';'),
    type === 'sovereign' ? '' : 't',
  ].join('|')
writeFileSync(
  'src/language/country-list.ts',
  `// Written by scripts/word-lists.mjs from public-domain lists: name|aliases|adjectives and inhabitants|capitals|t for a territory.
export const COUNTRY_LINES = \`
${countries.map(line).join('\n')}
\`
`,
)
