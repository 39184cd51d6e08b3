import type { AnyRule } from '../src/rule.ts'
import impossibleDate from './impossible-date.ts'
import weekdayMismatch from './weekday-mismatch.ts'

/** Every rule, in the order of its name: one line a rule. */
export const RULES: readonly AnyRule[] = [impossibleDate, weekdayMismatch]
