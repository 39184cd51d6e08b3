/** The streams and surroundings of a command; tests give their own. */
export interface Terminal {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdout: Output
  readonly stderr: Output
  /** All of standard input. */
  readStdin(): Buffer
}

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Exit codes, as in ESLint and Ruff. */
export const EXIT = { clean: 0, findings: 1, trouble: 2 } as const

/** Something the person at the terminal can put right; told in one line, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/** Whether to color: the flag, then NO_COLOR and FORCE_COLOR, then whether a person is watching. */
export function wantsColor({ env, stdout }: Terminal, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTTY === true && env.TERM !== 'dumb'
}

const DEFAULT_WIDTH = 80

/** Columns to print in. */
export function widthOf({ env, stdout }: Terminal): number {
  const columns = Number(env.COLUMNS)
  return stdout.columns ?? (Number.isInteger(columns) && columns > 0 ? columns : DEFAULT_WIDTH)
}

/** Tells on standard error what went wrong, a line each, so that reports stay clean. */
export function complain(terminal: Terminal, messages: readonly string[]): void {
  for (const message of messages)
    for (const line of message.split('\n')) terminal.stderr.write(`lint-articles: ${line}\n`)
}
