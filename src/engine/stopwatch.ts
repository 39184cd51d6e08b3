import type { Around } from '../claims/claim.ts'

export interface Stopwatch {
  readonly around: Around
  /** Own milliseconds of each stage, without those of the stages inside it; longest first. */
  times(): readonly { readonly stage: string; readonly milliseconds: number }[]
}

/** Times stages that may lie inside each other: a rule's time is without that of the claims it is the first to ask for. */
export function stopwatch(): Stopwatch {
  const totals = new Map<string, number>()
  let inside = 0
  return {
    around(stage, work) {
      const outer = inside
      inside = 0
      const started = process.hrtime.bigint()
      try {
        return work()
      } finally {
        const whole = Number(process.hrtime.bigint() - started) / 1e6
        totals.set(stage, (totals.get(stage) ?? 0) + whole - inside)
        inside = outer + whole
      }
    },
    times: () =>
      [...totals]
        .map(([stage, milliseconds]) => ({ stage, milliseconds }))
        .sort((a, b) => b.milliseconds - a.milliseconds),
  }
}
