import { isNode, LineCounter, parseDocument } from 'yaml'
import { lineMap } from '../text.ts'
import { ConfigError } from './config.ts'

export type Key = string | number

/** The source of a configuration, so that errors can name the line. */
export interface ConfigText {
  readonly path: string
  /** `path:line` of what stands under these keys; `path` alone where it cannot be found. */
  place(keys: readonly Key[]): string
}

/** Reads JSON or YAML; throws a ConfigError with the line where it is neither. */
export function parseConfigText(source: string, path: string): { value: unknown; text: ConfigText } {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false, version: '1.2' })
  const text: ConfigText = {
    path,
    place(keys) {
      // A key stands before its value; the value's own line is the best guess where the key has no place.
      for (let depth = keys.length; depth > 0; depth--) {
        const key = keys[depth - 1]
        const parent = depth === 1 ? document.contents : document.getIn(keys.slice(0, depth - 1), true)
        const pairs = (parent as { items?: { key?: unknown }[] } | null)?.items ?? []
        const pair = pairs.find((one) => isNode(one.key) && (one.key as { value?: unknown }).value === key)
        const node = pair === undefined ? document.getIn(keys.slice(0, depth), true) : pair.key
        if (isNode(node) && node.range) return `${path}:${lines.linePos(node.range[0]).line}`
      }
      return path
    },
  }
  if (path.endsWith('.json')) return { value: parseJson(source, path), text }
  const [error] = document.errors
  if (error !== undefined)
    throw new ConfigError(`${path}:${lines.linePos(error.pos[0]).line}  is no YAML: ${error.message}`)
  return { value: document.toJS() ?? {}, text }
}

/** A configuration that is a program: a line can only be found by the words on it. */
export function programText(source: string, path: string): ConfigText {
  return {
    path,
    place(keys) {
      let from = 0
      let found = -1
      for (const key of keys) {
        if (typeof key !== 'string') continue
        const at = source.indexOf(key, from)
        if (at === -1) break
        found = at
        from = at + key.length
      }
      return found === -1 ? path : `${path}:${lineMap(source).positionAt(found).line}`
    },
  }
}

// Unexpected token } in JSON at position 20
const JSON_POSITION = /position (?<offset>\d+)/

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const offset = JSON_POSITION.exec(message)?.groups?.offset
    const line = offset === undefined ? lineMap(source).lineCount : lineMap(source).positionAt(Number(offset)).line
    throw new ConfigError(`${path}:${line}  is no JSON: ${message}`)
  }
}
