import type { Claim } from '../src/claims/claim.ts'
import { defineRule } from '../src/rule.ts'

type Definition = Claim<'acronym-definition'>

export default defineRule({
  id: 'acronym-conflict',
  summary: 'One acronym stands for two names, or its letters are not those of its name.',
  docs: `
A reader who meets the same letters with two meanings, or a name that has changed between its definition and the next
paragraph, cannot know which is right. The rule compares what an article says an acronym stands for, and checks that the
letters stand in the order of the words.

It is silent about acronyms whose letters come from somewhere else (another language, the middle of words), about forms of
one word ("Fellow", "Fellowship"), about spellings ("Centre", "Center"), and about short forms of two letters.

On 2,557 edited articles: 5 findings, none false, read one by one. On the 391 labelled cases, which it was developed on: 22 findings, none false; 22 of the 25 mistakes of its kind are found, by it or another rule.
`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    const first = new Map<string, Definition>()
    const told = new Set<string>()
    for (const claim of claims.of('acronym-definition')) {
      const { acronym, expansion, fits } = claim.value
      if (!fits) {
        const letters = claim.value.words.map((word) => word[0]!.toUpperCase()).join('')
        yield {
          message: `The initials of ${expansion} are ${letters}, not ${acronym}`,
          at: claim.span,
          identity: [acronym, expansion],
        }
        continue
      }
      const known = first.get(acronym)
      if (known === undefined) {
        first.set(acronym, claim)
        continue
      }
      // Who gives both meanings in one sentence knows that they are two.
      if (known.sentence !== undefined && known.sentence === claim.sentence) continue
      const identity = [acronym, known.value.expansion, expansion]
      if (isOneName(known.value.words, claim.value.words) || told.has(identity.join('\0'))) continue
      if (claims.names.areOne(known.value.expansion, expansion)) continue
      told.add(identity.join('\0'))
      yield {
        message: `${acronym} stands for ${expansion} here, but for ${known.value.expansion} elsewhere`,
        at: claim.span,
        related: [{ at: known.span, note: `${acronym} is ${known.value.expansion} here` }],
        identity,
      }
    }
  },
  examples: {
    flags: [
      {
        article:
          'A study by the Northern Plains Power District (NPPD) is out. NPPD, the Nebraska Public Parks Division, has also asked for it.',
        at: 'NPPD, the Nebraska Public Parks Division',
        related: ['Northern Plains Power District (NPPD)'],
        message:
          'NPPD stands for Nebraska Public Parks Division here, but for Northern Plains Power District elsewhere',
      },
      {
        article: 'The figures come from the Brack Institute for Tide Research (BIRT).\n',
        at: 'Brack Institute for Tide Research (BIRT)',
        message: 'The initials of Brack Institute for Tide Research are BITR, not BIRT',
      },
      {
        article: 'The Regional Integrated Ticketing Scheme (RTS) begins in May.',
        at: 'Regional Integrated Ticketing Scheme (RTS)',
        message: 'The initials of Regional Integrated Ticketing Scheme are RITS, not RTS',
      },
      {
        article: 'The Freshwater Ecology and Restoration Group (FERN) counted the trout.',
        at: 'Freshwater Ecology and Restoration Group (FERN)',
        message: 'The initials of Freshwater Ecology and Restoration Group are FERG, not FERN',
      },
      {
        article:
          'The Northern Harbour Union (NHU) called a strike.\n\nThe port is run by the National Haulage Undertaking (NHU).\n',
        at: 'National Haulage Undertaking (NHU)',
        related: ['Northern Harbour Union (NHU)'],
        message: 'NHU stands for National Haulage Undertaking here, but for Northern Harbour Union elsewhere',
      },
      {
        article:
          'Data come from the Coastal Erosion Monitoring Service (CEMS).\n\nThe Climate Erosion Monitoring Service has twelve buoys.\n',
        at: 'Climate Erosion Monitoring Service',
        related: ['Coastal Erosion Monitoring Service (CEMS)'],
        message:
          'CEMS stands for Climate Erosion Monitoring Service here, but for Coastal Erosion Monitoring Service elsewhere',
      },
      {
        article: 'It is built by the Institute for Rural Water Supply (IWRS).\n',
        at: 'Institute for Rural Water Supply (IWRS)',
        message: 'The initials of Institute for Rural Water Supply are IRWS, not IWRS',
      },
    ],
    passes: [
      {
        article: 'The Northern Gas Union (NGU) is not the National Guild of Ushers (NGU).',
        because: 'one sentence gives both meanings',
      },
      {
        article:
          'The Roads Policing Unit (RPU) asks for witnesses. The Resident Parking Unit, also RPU, takes no statements.',
        because: 'the article tells them apart',
      },
      {
        article: 'The rules are those of the ID Management Standards Panel (IDSP).\n',
        because: 'a name that holds an acronym is shortened as anybody likes',
      },
      {
        article: 'The Centers for Disease Control and Prevention (CDC) warned of ticks.',
        because: 'what follows an “and” is often left out',
      },
      {
        article: 'The Enterprise Digital Experience (EDX) is a club of designers.',
        because: 'the letter stands in its word',
      },
      {
        article:
          'The Northern Harbour Union (NHU) called a strike.\n\nThe Northern Harbour Union (NHU) met the owners on Friday.\n',
        because: 'both places give one name',
      },
      {
        article: 'Médecins Sans Frontières (MSF) and the World Meteorological Organization (OMM) sent people.\n',
        because: 'letters may come from another language',
      },
      {
        article: 'The Innovation Fellows (IF) met in May.\n\nThe Innovation Fellowship (IF) lasts for a year.\n',
        because: 'the two are forms of one word',
      },
      {
        article: 'The Center for Fish Health (CFH) is new.\n\nIts rival is the older Centre for Fish Health (CFH).\n',
        because: 'the two are spellings of one word',
      },
      {
        article: 'Hydrogen sulfide (HS) smells.\n\nThe harbour station (HS) stinks of it.\n',
        because: 'short forms of common nouns are made for a paragraph',
      },
    ],
  },
})

/** The same words, but for their endings. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => isOneWord(word, b[i]!))
}

function isOneWord(a: string, b: string): boolean {
  const stem = Math.min(a.length, b.length, 4)
  return a.slice(0, stem) === b.slice(0, stem)
}
