import { z } from 'zod'
import type { AnyRule } from '../rule.ts'
import { CONFIG } from './schema.ts'

/** The JSON Schema of a configuration file, for editors: every field, every rule with what it flags and its options. */
export function configSchema(known: readonly AnyRule[]): object {
  const { properties = {}, ...rest } = z.toJSONSchema(CONFIG, { io: 'input' })
  const rules = { $ref: '#/$defs/rules' }
  const overrides = z.toJSONSchema(CONFIG.shape.overrides.unwrap().element.omit({ rules: true }), { io: 'input' })
  return {
    ...rest,
    title: 'Configuration of lint-articles',
    properties: {
      ...properties,
      rules,
      overrides: {
        description: descriptionOf(properties.overrides),
        type: 'array',
        items: {
          type: 'object',
          properties: { ...overrides.properties, rules },
          required: ['files'],
          additionalProperties: false,
        },
      },
    },
    $defs: {
      severity: { enum: ['off', 'info', 'warning', 'warn', 'error'] },
      rules: {
        description: descriptionOf(properties.rules),
        type: 'object',
        properties: Object.fromEntries(known.map((rule) => [rule.id, choiceOf(rule)])),
        additionalProperties: { $ref: '#/$defs/severity' },
      },
    },
  }
}

function descriptionOf(property: unknown): unknown {
  return typeof property === 'object' && property !== null && 'description' in property ? property.description : ''
}

/** A severity, or a severity with options where the rule has some. */
function choiceOf({ summary, severity, byDefault, options }: AnyRule): object {
  const described = { description: summary, default: byDefault ?? severity }
  if (options === undefined) return { ...described, $ref: '#/$defs/severity' }
  const { $schema: _, ...schema } = options.toJSONSchema({ io: 'input', unrepresentable: 'any' }) as {
    $schema?: string
  }
  const withOptions = { type: 'array', prefixItems: [{ $ref: '#/$defs/severity' }, schema], minItems: 1, maxItems: 2 }
  return { ...described, anyOf: [{ $ref: '#/$defs/severity' }, withOptions] }
}
