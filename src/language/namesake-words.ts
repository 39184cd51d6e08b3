/** Words by which an article tells apart two people of one name. */

const HUMAN = String.raw`(?:people|persons?|m[ae]n|wom[ae]n|boys?|girls?|residents?|players?|students?|suspects?|individuals?|brothers|\w+(?:er|or|ist|ian)s?)`

// “no relation to the man arrested Monday”, “another man of the same name”, “He is not the Garcia who …”, “unrelated to her”
export const TOLD_APART = new RegExp(
  [
    String.raw`\b[Nn]o (?:relation|relative|kin)\b`,
    String.raw`(?:\b[Nn]ot|n['’]t|\bnever|\b[Nn]either|\bnor)(?: (?:be|is|was|are|were|in any way|otherwise))? (?:related|connected) to (?:the|that|him|her|his|another)\b`,
    String.raw`(?:\b[Nn]ot|n['’]t|\b[Nn]either)(?: (?:is|was|are|were))? related\b(?! to)`,
    String.raw`\b[Uu]nrelated to (?:the|that|him|her) ?(?:other|first|earlier|man|woman|${HUMAN})?\b`,
    String.raw`\b(?:his|her|their|a|the) namesakes?\b`,
    String.raw`\b${HUMAN}(?:,? (?:also|likewise))? (?:of|with|by|bearing|sharing|who (?:has|have|had|shares?|shared|bears?)) (?:the|that|his|her|their|an?) (?:(?:same|identical|very) )?(?:full )?name\b`,
    String.raw`\b(?:has|have|had|bears?|bore) the same (?:first and last |full )?name as (?:the|that|him|her)\b`,
    String.raw`\bshares? (?:the|that|his|her|a|an)(?: (?:same|full))? name with (?:the|that|him|her|an?(?:other)?)\b`,
    String.raw`(?:\b[Nn]ot|n['’]t|\bnever)(?: (?:to be|be))? (?:confused|mistaken)\b`,
    String.raw`(?:\b[Nn]ot|n['’]t) the (?:same )?${HUMAN} (?:who|whom|that|of|from|named|called|arrested|charged|killed|by)\b`,
    String.raw`(?:\b[Nn]ot|n['’]t) the same (?:${HUMAN}|one)\b`,
    String.raw`\b(?:are|were) (?:two )?different ${HUMAN}\b`,
    String.raw`\b(?:[Tt]wo|[Aa]nother|[Aa] (?:different|second)) (?:different )?${HUMAN} (?:named|called)\b`,
    String.raw`\b(?:also|likewise|confusingly) (?:named|called)\b`,
  ].join('|'),
)

// “Not to be confused with …”: a note on the article itself
export const CONFUSED_NOTE =
  /^\W{0,3}(?:This (?:article|page) is about\b[^.]{0,60}\b)?[Nn]ot to be (?:confused|mistaken)\b/
