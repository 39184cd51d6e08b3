import type { Claim, Claims, Guard } from '../claims/claim.ts'
import { mentionsOfBlock } from '../claims/subjects.ts'
import { BODY_NOUNS } from '../language/office-words.ts'
import type { DeclaredOffice } from './facts.ts'
import { bodyKey } from './offices.ts'
import { once } from './once.ts'

type Holding = Claim<'office-holding'>

/** The declared office that an article speaks of, and what has to be taken for granted for that. */
export interface Tie {
  readonly office: DeclaredOffice
  readonly guards: readonly Guard[]
}

/** Finds the declared office of one holder that a phrase of an article means. */
export class DeclaredOffices {
  readonly #byRole = new Map<string, DeclaredOffice[]>()
  readonly #byBody = new Map<string, DeclaredOffice>()

  constructor(offices: readonly DeclaredOffice[]) {
    for (const office of offices) {
      if (!office.single || office.tenures.length === 0) continue
      for (const role of office.roles) {
        const same = this.#byRole.get(role)
        if (same === undefined) this.#byRole.set(role, [office])
        else same.push(office)
        for (const body of office.bodies) this.#byBody.set(`${role}\0${body}`, office)
      }
    }
  }

  /** Undefined where it is another office, or nobody knows. */
  meantBy(holding: Holding, claims: Claims): Tie | undefined {
    const { role, body, title } = holding.value
    const rivals = this.#byRole.get(role)
    if (rivals === undefined) return undefined
    if (body !== undefined && body.by !== 'noun') {
      const office = this.#byBody.get(`${role}\0${body.key}`) ?? this.#byBody.get(`${role}\0${bodyKey(body.name)}`)
      return office === undefined ? undefined : { office, guards: [] }
    }
    // “The president said” may be of any state, and of any club beside it.
    if (title.class === 'state') return undefined
    return this.#inferred(holding, rivals, claims)
  }

  /** “The museum’s director”, “our chief executive”: of the one declared body that the article names. */
  #inferred(holding: Holding, rivals: readonly DeclaredOffice[], claims: Claims): Tie | undefined {
    const { role, body } = holding.value
    const mentioned = namesIn(claims)
    const named = rivals.filter(({ bodies }) => bodies.some((key) => mentioned.has(key)))
    const [office] = named
    if (office === undefined || named.length > 1) return undefined
    const noun = body?.key.split(':')[1]
    if (noun !== undefined && !office.bodies.some((key) => canBeCalled(key, noun))) return undefined
    const isOfAnother = claims
      .of('office-holding')
      .some(
        ({ value: { role: other, body: its } }) =>
          other === role && its !== undefined && its.by !== 'noun' && !office.bodies.includes(its.key),
      )
    if (isOfAnother) return undefined
    const isNear = mentionsOfBlock(claims, holding.sentence!).some(({ value }) =>
      office.bodies.includes(bodyKey(value.name)),
    )
    return { office, guards: isNear ? ['inferred-jurisdiction'] : ['inferred-jurisdiction', 'inferred-subject'] }
  }
}

/** “The museum” is the Harbour Museum and no school; “the company” may be Veldwind, whose name does not say what it is. */
function canBeCalled(body: string, noun: string): boolean {
  const words = body.split(' ')
  return words.includes(noun) || !words.some((word) => BODY_NOUNS.has(word))
}

/** Everything that an article names, as bodies are compared. */
const namesIn = once(
  (claims: Claims): ReadonlySet<string> => new Set(claims.of('mention').map(({ value }) => bodyKey(value.name))),
)
