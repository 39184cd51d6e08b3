import { execFile, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll } from 'vitest'

export const COMMAND = resolve('dist/bin/lint-articles.js')

/** Gone after the tests of the file; the hook stands here because a test that is running cannot ask for one. */
const temporary: string[] = []
afterAll(() => {
  for (const path of temporary) rmSync(path, { recursive: true, force: true })
})

function temporaryFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'lint-articles-'))
  temporary.push(path)
  return path
}

let caches: string | undefined

/** Stands in for the caches of the person who runs the tests. */
function cachesFolder(): string {
  caches ??= temporaryFolder()
  return caches
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  /** A folder below. */
  readonly cwd?: string
}

/** A folder of its own for a test file, gone after its tests. */
export class Folder {
  readonly path = temporaryFolder()

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    for (const [path, text] of Object.entries(files)) this.write(path, text)
  }

  write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true })
    writeFileSync(join(this.path, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.path, path), 'utf8')
  }

  /** Runs the built command here, as a person would. */
  lint(args: readonly string[], more: Surroundings = {}): Ended {
    return this.run(process.execPath, [COMMAND, ...args], more)
  }

  /** Runs the built command here, beside others. */
  start(args: readonly string[]): Promise<Ended> {
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { cwd: this.path, env: environment() }, (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
      )
    })
  }

  run(command: string, args: readonly string[], { input, env, cwd = '.' }: Surroundings = {}): Ended {
    const ended = spawnSync(command, args, {
      cwd: join(this.path, cwd),
      encoding: 'utf8',
      env: { ...environment(), ...env },
      ...(input === undefined ? {} : { input }),
    })
    return { code: ended.status, stdout: ended.stdout, stderr: ended.stderr }
  }
}

function environment(): NodeJS.ProcessEnv {
  const { GITHUB_ACTIONS: _, FORCE_COLOR: __, ...inherited } = process.env
  return { ...inherited, NO_COLOR: '1', XDG_CACHE_HOME: cachesFolder() }
}
