import type { AnyRule } from '../src/rule.ts'

/** Every rule, in the order of its name: one line a rule. */
export const RULES: readonly AnyRule[] = []
