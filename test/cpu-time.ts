/**
 * Milliseconds of this process's own CPU time that some work takes, the least of three tries: other work on the machine
 * and a collection of garbage in one try do not count.
 */
export function cpuTimeOf(work: () => void): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3; tries++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
  }
  return least
}
