import { compare } from '../src/language/names.ts'
import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'quote-wording-conflict',
  summary: 'One speaker is quoted twice with nearly the same words.',
  docs: `
A quotation that comes back in a caption, a pull quote or at the end should come back in the same words: “We counted every herring” and “We
counted all the herring” cannot both be what she said. Flagged, as a note, are two quotations of one named speaker that share most of their runs
of three words but not all.

Silent where the article does not name the same speaker twice, where one quotation is a part of the other, and where the words are said to be
repeated, read out or sung.

On 2,557 edited articles: no findings.
`,
  severity: 'info',
  scope: 'article',

  *check({ claims }) {
    for (const { value, span, guards } of claims.of('requote')) {
      const { earlier, later, shared } = value
      if (shared === 1 || guards.length > 0 || earlier.speaker === undefined || later.speaker === undefined) continue
      if (compare(earlier.speaker.parsed, later.speaker.parsed) !== 'same') continue
      if (claims.names.areTwo(earlier.speaker.name, later.speaker.name)) continue
      yield {
        message: `${later.speaker.name} says “${later.text}” here, “${earlier.text}” above`,
        at: span,
        related: [{ at: earlier.at, note: 'quoted here first' }],
      }
    }
  },

  examples: {
    flags: [
      {
        article:
          '“We have counted every single herring in this bay since the winter,” said Ada Lind.\n\nNobody else does.\n\n“We have counted every single herring in this bay since the spring,” Lind said.',
        at: '“We have counted every single herring in this bay since the spring,”',
        related: ['“We have counted every single herring in this bay since the winter,”'],
        message:
          'Ada Lind says “We have counted every single herring in this bay since the spring” here, “We have counted every single herring in this bay since the winter” above',
      },
      {
        article:
          'Bo Holm said: "The old pier will be closed for good after the summer holidays."\n\n> "The old pier will be closed for good before the summer holidays." — Bo Holm',
        at: '"The old pier will be closed for good before the summer holidays."',
        related: ['"The old pier will be closed for good after the summer holidays."'],
        message:
          'Bo Holm says “The old pier will be closed for good before the summer holidays” here, “The old pier will be closed for good after the summer holidays” above',
      },
      {
        article:
          'Lucía Ferrer told us: “My grandmother carried water up that hill twice a day until 1961.” It is steep.\n\n“My grandmother carried the water up that hill twice a day until 1961,” said Ferrer.',
        at: '“My grandmother carried the water up that hill twice a day until 1961,”',
        related: ['“My grandmother carried water up that hill twice a day until 1961.”'],
        message:
          'Lucía Ferrer says “My grandmother carried the water up that hill twice a day until 1961” here, “My grandmother carried water up that hill twice a day until 1961” above',
      },
    ],
    passes: [
      {
        article:
          '“We have counted every single herring in this bay since the winter,” said Ada Lind.\n\n“We have counted every single herring in this bay,” Lind said.',
        because: 'the second quotation is a part of the first',
      },
      {
        article:
          '“We have counted every single herring in this bay since the winter,” said Ada Lind.\n\nLind said that they had counted every herring in the bay since the spring.',
        because: 'the second is not between quotation marks',
      },
      {
        article:
          '“We have counted every single herring in this bay since the winter,” said Ada Lind.\n\n“They have counted every single herring in this bay since the spring,” said Bo Holm.',
        because: 'two people speak',
      },
      {
        article: '“We sold four boats in May,” said Ada Lind. “We sold two boats in June,” Lind said.',
        because: 'she speaks of two months',
      },
      {
        article:
          '“The winter was long and the herring came late to the bay,” said Ada Lind. “The summer was short and the cod never came at all,” Lind said.',
        because: 'the quotations share few runs of words',
      },
      {
        article:
          '“We have counted every single herring in this bay since the winter,” said Ada Lind.\n\n“We have counted every single herring in this bay since the winter,” Lind said.',
        because: 'the words are the same',
      },
    ],
  },
})
