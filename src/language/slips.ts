/** Words that slips of the keyboard are told by. */

/** Words that never stand twice in a row on purpose; "that that" and "had had" may, "logged in in March" too. */
export const NEVER_DOUBLED = [
  'the',
  'a',
  'an',
  'of',
  'and',
  'or',
  'for',
  'with',
  'from',
  'by',
  'at',
  'are',
  'were',
  'be',
]
  .concat(['been', 'has', 'have', 'will', 'would', 'can', 'could', 'should', 'our', 'their', 'its', 'my', 'your', 'we'])
  .concat(['they', 'these', 'those', 'into', 'about', 'between', 'through', 'than', 'but', 'not', 'also', 'which'])

/**
 * Names of countries and peoples that are nothing else in small letters: no "china", "turkey", "polish", "french"
 * fries, "swiss" cheese or "roman" type.
 */
export const ALWAYS_CAPITAL: readonly string[] = `
afghanistan albania albanian algeria algerian american americans angola argentina armenian australia australian austria
austrian azerbaijan bahrain bangladesh bangladeshi belarus belarusian belgium belgian bolivia bosnia bosnian botswana
brazil brazilian britain britons british bulgaria bulgarian cambodia cambodian cameroon canada canadian canadians
chinese colombia colombian croatia croatian cuba cuban cyprus czech denmark ecuador egypt egyptian egyptians eritrea
estonia estonian ethiopia ethiopian europe european europeans finland finnish france germany georgian ghana greece
guatemala haiti haitian honduras hungary hungarian iceland indonesia indonesian iran iranian iranians iraq iraqi iraqis
ireland irish israel israeli israelis italy italian italians jamaica jamaican japanese kazakhstan kenya kenyan kosovo
kuwait kuwaiti latvia latvian lebanon lebanese liberia libya libyan lithuania lithuanian luxembourg madagascar malawi
malaysia malaysian mali mexico mexican mexicans moldova mongolia montenegro morocco moroccan mozambique myanmar namibia
nepal netherlands nicaragua nigeria nigerian norway norwegian pakistan pakistani palestine palestinian palestinians
panama paraguay peruvian philippines portugal portuguese qatar qatari romania romanian russia russian russians rwanda
rwandan saudi senegal serbia serbian singapore slovakia slovenia somalia somali spain spanish sudan sudanese sweden
swedish switzerland syria syrian syrians taiwan taiwanese tajikistan tanzania thailand tunisia tunisian uganda ugandan
ukraine ukrainian ukrainians uruguay uzbekistan venezuela venezuelan vietnam vietnamese yemen yemeni zambia zimbabwe
baghdad tehran
`
  .split(/\s+/)
  .filter((word) => word !== '')

/** What stands after the dots of file names and addresses: never the next word of a sentence. */
export const NAME_ENDS: ReadonlySet<string> = new Set(
  'com net org gov edu mil int info biz co uk eu us io ai app dev html htm php js css json xml csv txt pdf doc'.split(
    ' ',
  ),
)
