import { pathToFileURL } from 'node:url'
import { ConfigError } from '../config/config.ts'

/** Imports a module that the configuration is, or names; `failed` says what could not be loaded. */
export async function loadModule(path: string, failed: (reason: string) => string): Promise<Record<string, unknown>> {
  try {
    return await import(pathToFileURL(path).href)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? error.message) : String(error)
    throw new ConfigError(
      failed(
        (error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND'
          ? `there is no such file, or it imports one that is not there (${reason})`
          : reason,
      ),
    )
  }
}
