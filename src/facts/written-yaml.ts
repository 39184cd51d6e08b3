import { Document, isSeq } from 'yaml'
import type { ImportedTenure } from './wikidata.ts'

/** A facts file in YAML of imported tenures, one a line. */
export function tenuresInYaml(
  tenures: readonly ImportedTenure[],
  head: { readonly source: string; readonly asOf: string; readonly comment: string },
): string {
  const document = new Document({
    source: head.source,
    asOf: head.asOf,
    tenures: tenures.map(({ office, holder, aliases, start, end, acting, uncertain }) => ({
      office,
      holder,
      ...(aliases.length === 0 ? {} : { aliases }),
      start,
      ...(end === undefined ? {} : { end }),
      ...(acting ? { acting: true } : {}),
      ...(uncertain ? { certainty: 'uncertain' } : {}),
    })),
  })
  document.commentBefore = ` ${head.comment}`
  const list = document.get('tenures', true)
  if (isSeq(list)) for (const item of list.items) (item as { flow?: boolean }).flow = true
  return document.toString({ lineWidth: 0 })
}
