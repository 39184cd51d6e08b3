/** Words by which a caption, header or note says that numbers are printed in thousands, millions or billions. */

/** True for a label, caption or header that gives a scale, and for a sentence that says so of the figures around it. */
export function declaresScale(text: string, isLabel: boolean): boolean {
  return isLabel && text.length <= LONGEST_LABEL ? LABEL_SCALE.test(text) : NOTED_SCALE.test(text)
}

const LONGEST_LABEL = 120

const SCALES = String.raw`(?:thousands?|millions?|billions?|trillions?|mill?n?s?\.|tsd)`
const CURRENCY = '(?:[A-Z]{0,3}[$£€¥]|USD|EUR|GBP|CAD|AUD|CHF|dollars?|euros?|pounds?)'
// “In millions”, “Net sales ($ millions)”, “(£m)”, “$000s”, “Thousands of dollars”; not “38.4 million”
const LABEL_SCALE = new RegExp(
  String.raw`(?<![\d.,] ?)(?<!\b(?:a|one|two|few|several|half|hundred|thousand) )\b(?:[Tt]housands?|[Mm]illions?|[Bb]illions?|${SCALES})\b|${CURRENCY} ?(?:in )?(?:[mM][nN]?|[bB][nN]?|MM|[kK]|['’]?000s?)(?![\w,.])`,
)
// “Figures are in millions.”, “All amounts in thousands of dollars, except per share data.”, “In millions:”, “($ in thousands)”
const NOTED_SCALE = new RegExp(
  String.raw`^\W{0,4}(?:${CURRENCY} )?[Ii]n (?:${CURRENCY} ?)?${SCALES}\b|[(]\W?(?:all |[a-z]+ )?(?:${CURRENCY} )?in (?:${CURRENCY} ?)?${SCALES}\b|\b(?:[Ff]igures?|[Aa]mounts?|[Nn]umbers?|[Vv]alues?|[Ss]ums?|[Dd]ollars|[Ee]uros|[Pp]ounds|[Dd]ata|[Tt]otals?|[Tt]able|[Cc]olumns?|[Rr]ows?|[Ee]verything|[Ss]tated|[Ss]hown|[Pp]rinted|[Gg]iven|[Ee]xpressed|[Rr]eported)\b[^.;]{0,40}? in (?:${CURRENCY} ?)?${SCALES}\b|\b(?:USD|EUR|GBP|CAD|AUD|CHF) ${SCALES}\b`,
)
