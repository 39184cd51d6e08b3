/** Who was at a meeting, a debate or a ceremony, and who was not. */

/** A cheap look: without somebody who was not there nothing is compared. */
export const SOME_ABSENT =
  /\b[Aa]pologies\b|\battend\b|\bbe (?:there|present)\b|\babsent\b|\bnot present\b|\bmake it\b|\bmissed the\b|\bsuspended\b|\bsat out\b|\bnot play/

// “Apologies: Simon Veal, Ann Lowe”, “Apologies for absence were received from …”
export const APOLOGIES = /\b[Aa]pologies(?: for absence)?(?: (?:were|had been) (?:received|sent|given))?(?::| from\b)/
// “could not attend”, “was absent”, “sent his apologies”
export const ABSENT =
  /\b(?:(?:could|did|was) ?(?:not|n['’]t) (?:able to )?(?:attend|be there|be present|make it)|(?:was|were) unable to (?:attend|be there|be present|come|make it)|(?:was|were) (?:absent|not present)|(?:sent|gave|tendered) (?:his|her|their) apologies)(?=[.,;]|$| (?:and|but|as|because|since|owing|due|the (?:meeting|ceremony|debate|session|funeral|wedding|launch|opening|hearing|dinner|conference))\b)/

// “missed the match with a knee injury”, “was suspended”
export const NOT_PLAYING =
  /\b(?:missed the (?:match|game|final|derby|race)|sat out the (?:match|game|final)|did(?: not|n['’]t) play|was (?:suspended|ruled out|out injured))(?=[.,;]|$| (?:and|but|with|through|because|as|after|by)\b)/
// “hit the post”, “scored from the spot”
export const PLAYING =
  /^ (?:then |also |twice )?(?:hit the (?:post|bar|crossbar)|scored|headed|fired|netted|equali[sz]ed|levelled|was (?:booked|sent off|replaced|substituted)|came on|went off|limped off|converted|crossed|shot (?:over|wide)|volleyed|tapped in|missed a penalty|saved)\b/

const OCCASION =
  'meeting|ceremony|debate|hearing|session|conference|wedding|funeral|opening|launch|service|dinner|assembly|AGM|inquest|reception|gala|vote'
// “asked at the meeting”, “said in the debate”, “told the meeting”
export const TAKING_PART = new RegExp(
  `^(?:,[^,]{2,40},)? (?:also |then |himself |herself )?(?:(?:asked|said|spoke|objected|replied|proposed|warned|argued|sang|read)(?: [a-z]+)? (?:at|in|during|after) the (?:${OCCASION})|told the (?:${OCCASION})|addressed the (?:${OCCASION}|audience|guests|crowd)|(?:was|were) (?:present|there|at the (?:${OCCASION}))|attended|opened the meeting|chaired the meeting)(?![a-z])`,
)
// “said Hathaway in the debate”, “said Tolland after receiving his medal”
export const SPEAKING_THERE = new RegExp(
  `^(?:,[^,]{2,40},)? (?:said |told us )?(?:(?:in|at|during) the (?:${OCCASION})|(?:said )?after (?:receiving|accepting|collecting|being handed|being given) (?:his|her|the|a))(?![a-z])`,
)
// “1. Simon Veal asked whether”: what is done by those who are there
export const IN_MINUTES =
  /^(?:,[^,]{2,40},)? (?:then |also )?(?:asked|reported|proposed|seconded|moved|suggested|offered|volunteered|objected|thanked|replied|voted|abstained|told|explained|raised)\b/
// “in writing”, “had sent”: not there in person
export const FROM_AFAR =
  /\b(?:in writing|by (?:e-?mail|letter|phone|post|video)|had|e-?mail(?:ed)?|letter|sent|on (?:his|her) behalf|in (?:his|her) absence|last|next|previous|earlier|later|before|would|will|if|not|never|remotely|another|other|proxy)\b|n['’]t\b/
// “Minutes of the meeting”, “Present: …”
export const MINUTES = /\b[Mm]inutes of\b|^(?:Present|In attendance|Attendance)\b/
