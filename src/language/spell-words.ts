/** How a clause tells an office and its time, by the words right before the title. */
export interface SpellForm {
  /** `length`: held from when to when; `start` and `end`: the days of taking and leaving it; `moment`: acted in it. */
  readonly tells: 'length' | 'start' | 'end' | 'moment'
  readonly before: RegExp
}

const ITS = "(?:the\\s|its\\s|their\\s|our\\s|his\\s|her\\s)?(?:(?:town|city|club|school)[’']s\\s)?"

/** The first that fits is meant. */
export const SPELL_FORMS: readonly SpellForm[] = [
  // “stepped down as ”
  {
    tells: 'end',
    before: new RegExp(`\\b(?:stepped\\sdown|stood\\sdown|resigned|retired|bowed\\sout)\\sas\\s${ITS}$`),
  },
  // “became the ”, “was elected ”, “took over as ”
  {
    tells: 'start',
    before: new RegExp(
      `\\b(?:became|(?:was|been)\\s(?:elected|appointed|named|made|chosen)(?:\\sas)?|took\\s(?:over|office)\\sas|started\\sas|(?:was\\s)?sworn\\sin\\sas)\\s${ITS}$`,
    ),
  },
  // “served as ”, “was the ”, “has been its ”
  {
    tells: 'length',
    before: new RegExp(
      `\\b(?:(?:served|worked|acted|reigned)\\sas\\s|was\\s|been\\s|remained\\s|stayed\\s(?:on\\s)?as\\s)${ITS}$`,
    ),
  },
  // “As ”, “, as its ”
  { tells: 'moment', before: new RegExp(`(?:^|,\\s)[Aa]s\\s${ITS}$`) },
  // “Ada Lind, ” of “Ada Lind, mayor from 1994 to 2002”
  { tells: 'length', before: new RegExp(`,\\s${ITS}$`) },
]
