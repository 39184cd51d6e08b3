/** The JSON report as a JSON Schema (draft 2020-12): the contract of `--format json`. */
export const REPORT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The JSON report of lint-articles, version 1',
  ...record({
    version: { const: 1 },
    tool: { type: 'string', description: 'Name and version of the tool.' },
    summary: record({ files: count(), errors: count(), warnings: count(), infos: count() }),
    files: {
      type: 'array',
      description: 'Every file that was read, also without findings, in the order of the path.',
      items: { $ref: '#/$defs/file' },
    },
  }),
  $defs: {
    file: record({
      path: { type: 'string', description: 'Relative to the working directory, separated by “/”.' },
      findings: { type: 'array', items: { $ref: '#/$defs/finding' } },
    }),
    finding: record(
      {
        rule: { type: 'string' },
        severity: { enum: ['error', 'warning', 'info'] },
        message: { type: 'string', description: 'One sentence that stands alone, without a full stop.' },
        location: { $ref: '#/$defs/location' },
        related: {
          type: 'array',
          description: 'The other places of the contradiction.',
          items: record({
            path: { type: 'string' },
            message: { type: 'string' },
            location: { $ref: '#/$defs/location' },
          }),
        },
        suggestions: {
          type: 'array',
          description: 'Ways to make the two sides agree; several where nobody can tell which side is right.',
          items: record({
            message: { type: 'string' },
            path: { type: 'string' },
            location: { $ref: '#/$defs/location' },
            text: { type: 'string', description: 'What would stand there instead.' },
          }),
        },
        fix: record({ location: { $ref: '#/$defs/location' }, text: { type: 'string' } }),
        guards: {
          type: 'array',
          description: 'Why this may be right after all; each lowered the severity by a step.',
          items: { type: 'string' },
        },
        fingerprint: {
          type: 'string',
          description: 'The same for the same finding as long as the words that it compares stay the same.',
        },
      },
      ['fix'],
    ),
    location: record({ start: { $ref: '#/$defs/position' }, end: { $ref: '#/$defs/position' } }),
    position: {
      ...record({ line: count(1), column: count(1), offset: count() }),
      description: 'Line and column from 1, columns and offsets in UTF-16 code units; an end is exclusive.',
    },
  },
}

/** An object with these properties, all of them present but the optional ones. */
function record(properties: Readonly<Record<string, object>>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', properties, required, additionalProperties: false }
}

function count(minimum = 0) {
  return { type: 'integer', minimum }
}
