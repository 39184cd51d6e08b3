import { spanIn } from '../article/article.ts'
import type { Claims } from '../claims/claim.ts'
import type { MentionClaim } from '../claims/mentions.ts'
import { fold } from '../language/fold.ts'
import { isGivenName } from '../language/given-names.ts'
import { isNickname } from '../language/nicknames.ts'
import { isInflection, spellingOf } from '../language/spelling.ts'
import type { Contradiction } from './contradiction.ts'
import type { DeclaredName } from './facts.ts'
import { once } from './once.ts'

/**
 * Names that are written otherwise than declared: in a form that the file calls wrong (a proof), or in one that is a
 * letter or an accent away from the declared name and is nobody else's (a warning at most).
 */
export function* contradictedSpellings(claims: Claims, declared: readonly DeclaredName[]): Generator<Contradiction> {
  if (declared.length === 0) return
  const forms = formsOf(declared)
  const told = new Set<string>()
  for (const mention of claims.of('mention')) {
    const found = forms.wrong(mention)
    if (found === undefined || told.has(plain(found.written)) || isKnown(found, claims)) continue
    told.add(plain(found.written))
    const { sentence, value } = mention
    const at = spanIn(sentence!, value.start, value.start + found.written.length)
    yield {
      at,
      said: `“${found.written}” here`,
      declared: `the name is ${found.name.name}`,
      fact: found.name,
      guards: [
        ...(found.isDeclared ? [] : (['similar'] as const)),
        ...(mention.block.role === 'heading' ? (['heading'] as const) : []),
      ],
      identity: [found.name.name, found.written],
      instead: { at, text: found.name.name },
    }
  }
}

/** What the configuration calls an alias, or somebody else, is no slip. */
function isKnown({ name, written, isDeclared }: Wrong, { names }: Claims): boolean {
  return !isDeclared && (names.areOne(written, name.name) || names.areTwo(written, name.name))
}

const formsOf = once((declared: readonly DeclaredName[]) => new Forms(declared))

interface Wrong {
  readonly name: DeclaredName
  readonly written: string
  readonly isDeclared: boolean
}

/** The declared names by their forms. */
class Forms {
  readonly #right = new Set<string>()
  readonly #wrong = new Map<string, DeclaredName>()
  /** Names of two words and more by all words but one, folded, with a star in place of that one. */
  readonly #byRest = new Map<string, { name: DeclaredName; word: string }[]>()

  constructor(declared: readonly DeclaredName[]) {
    for (const name of declared) {
      if (!name.certain) continue
      for (const form of [name.name, ...name.aliases]) {
        this.#right.add(plain(form))
        for (const { rest, word } of withoutEach(form)) {
          const same = this.#byRest.get(rest)
          if (same === undefined) this.#byRest.set(rest, [{ name, word }])
          else same.push({ name, word })
        }
      }
    }
    for (const name of declared)
      for (const form of name.misspellings) if (!this.#right.has(plain(form))) this.#wrong.set(plain(form), name)
  }

  wrong({ value, sentence }: MentionClaim): Wrong | undefined {
    if (sentence === undefined) return undefined
    const written = sentence.text.slice(value.start, value.start + value.name.length)
    const form = plain(written)
    if (this.#right.has(form) || written === written.toUpperCase()) return undefined
    const declared = this.#wrong.get(form)
    if (declared !== undefined) return { name: declared, written, isDeclared: true }
    const near = value.form === 'full' ? this.#near(written) : undefined
    return near === undefined ? undefined : { name: near, written, isDeclared: false }
  }

  /** The one declared name of which all words but one are the same, and that one is a slip or an accent away. */
  #near(written: string): DeclaredName | undefined {
    const found = new Set<DeclaredName>()
    for (const { rest, word } of withoutEach(written))
      for (const one of this.#byRest.get(rest) ?? []) if (isSlip(word, one.word)) found.add(one.name)
    return found.size === 1 ? [...found][0] : undefined
  }
}

/** Letter case and the shape of apostrophes count for nothing: headlines and keyboards change them. */
function plain(form: string): string {
  return form.toLowerCase().replace(APOSTROPHES, '’').replace(ARTICLE, '')
}

const APOSTROPHES = /['‘ʼ`´]/g
const ARTICLE = /^the /

function withoutEach(form: string): { rest: string; word: string }[] {
  const words = form.replace(APOSTROPHES, '’').replace(ARTICLE, '').split(' ')
  if (words.length < 2) return []
  return words.map((word, i) => ({ rest: words.map((other, j) => (i === j ? '*' : fold(other))).join(' '), word }))
}

function isSlip(written: string, declared: string): boolean {
  const [a, b] = [fold(written), fold(declared)]
  if (a === b) return written.toLowerCase() !== declared.toLowerCase()
  if (a.replaceAll('-', '') === b.replaceAll('-', '')) return true
  if (Math.min(a.length, b.length) < 5 || spellingOf(a, b) === undefined) return false
  return !isInflection(a, b) && !isNickname(a, b) && !(isGivenName(a) && isGivenName(b))
}
