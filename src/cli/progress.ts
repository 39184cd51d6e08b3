import type { Terminal } from './terminal.ts'

export interface Progress {
  onProgress(done: number, of: number): void
  /** Takes the line away. */
  end(): void
}

const QUIET_FOR = 500
const EVERY = 100
const START_OF_LINE = '\r\u001b[K'

/** A line on the terminal that says how far a long run is; never in pipes or on build servers. */
export function progressOn({ stderr, env }: Terminal): Progress {
  if (stderr.isTTY !== true || env.CI !== undefined || env.TERM === 'dumb') return { onProgress() {}, end() {} }
  const started = Date.now()
  let next = started + QUIET_FOR
  let shown = false
  return {
    onProgress(done, of) {
      const now = Date.now()
      if (now < next) return
      next = now + EVERY
      shown = true
      stderr.write(`${START_OF_LINE}${done} of ${of} articles`)
    },
    end() {
      if (shown) stderr.write(START_OF_LINE)
    },
  }
}
