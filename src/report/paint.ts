import { Chalk } from 'chalk'
import type { Severity } from '../rule.ts'

type Brush = (text: string) => string
export type Paint = Readonly<Record<Severity | 'strong' | 'faint' | 'other', Brush>>

/** The colours of a terminal, or none. */
export function paintIn(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.blue,
    strong: chalk.bold,
    faint: chalk.dim,
    other: chalk.cyan,
  }
}
