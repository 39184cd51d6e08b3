import type { Guard } from '../claims/claim.ts'
import type { Span } from '../text.ts'
import type { FactPlace } from './facts.ts'
import { sourceOf } from './tenures.ts'

/** A claim of an article that a declared fact contradicts. */
export interface Contradiction {
  readonly at: Span
  /** "Osman Diallo is mayor of Kirkhaven here" */
  readonly said: string
  /** "Tilde Ravn has been since 4 January 2023" */
  readonly declared: string
  readonly fact: FactBehind
  readonly guards: readonly Guard[]
  readonly identity: readonly string[]
  /** What the article should say there, where that is plain. */
  readonly instead?: { readonly at: Span; readonly text: string }
}

/** What a finding shows of the fact behind it. */
export interface FactBehind {
  readonly place: FactPlace
  readonly source: string
  readonly asOf?: number
}

/** "city web site, 1 November 2026" */
export function sourceOfFact({ source, asOf }: FactBehind): string {
  return sourceOf({ source, ...(asOf === undefined ? {} : { asOf }), endIsBound: false })
}
