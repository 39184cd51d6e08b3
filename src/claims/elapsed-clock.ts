import type { Sentence } from '../article/article.ts'
import { jointBetween } from '../language/dates.ts'
import { type ElapsedClaim, elapsed, endsThere, type Material } from './elapsed-claim.ts'
import { type DurationClaim, timeLengths } from './elapsed-lengths.ts'

/** Lengths of time that are told beside the two times of day between which they passed. */
export function* betweenTimes(material: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  if (duration.value.scale !== 'seconds') return
  yield* afterTwoTimes(material, sentence, duration)
  yield* tellsTwoTimes(material, sentence, duration)
  yield* explainedByTimes(material, sentence, duration)
  yield* backFromTime(material, sentence, duration)
}

// “That is ”, “The whole trip took nearly ”
const THAT_IS =
  /^(?:(?:And|So|In all),?\s)?(?:(?:That|This)(?:\sis|\swas|['’]s|\smakes|\smade|\smeans)|(?:The\s(?:\w+\s)?(?:trip|journey|ride|crossing|flight|match|meeting|session|walk|climb|drive|voyage|operation|rescue|race|wait|delay|show|debate|game|swim|run|search|siege|shift|service|concert|outage|power cut)|It|They)(?:\s(?:took|takes|lasted|lasts|needed|was|had lasted|had taken)))\s(?:(?:a|an|it|in all|some|about|around|nearly|almost|exactly|just|over|under|more than|only|a total of|the crew|them)\s)*$/

/** “At eighteen minutes to eight it left, and by nine past it stood there. That is 37 minutes.” */
function* afterTwoTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds' || !THAT_IS.test(sentence.text.slice(0, value.start))) return
  const before = sentenceBefore(sentence)
  const own = before === undefined ? [] : (times.get(before) ?? [])
  if (own.length !== 2 || (times.get(sentence) ?? []).length > 0) return
  yield elapsed(duration, timeLengths(own[0]!, own[1]!))
}

// From the second time to the duration: “, which makes ”, “, after ”, “, a trip of ”
const AFTER_SECOND =
  /^(?:\s(?:the\ssame\s(?:day|evening|night|morning)|the\snext\s(?:day|morning)))?[,;:]?\s(?:(?:and\s)?(?:so\s|thus\s)?(?:lasts|lasted|takes|took)|which\s(?:is|was|makes|made|means|takes|took)|that\sis|or|after|making|taking|lasting|in|a\s(?:journey|trip|ride|flight|crossing|walk|wait|delay|drive|game|match|meeting|session)\sof|the\s[a-z]+\s(?:lasted|lasts|took|takes|went\son\sfor))\s(?:(?:just|only|about|some|nearly|almost|exactly|a|an|over|under|more\sthan|less\sthan)\s)*$/
// Two times of one clause chain: “leaves at 10:05 and arrives at 10:47”
const FROM_TO = /\b(?:and|to|until|before)\b/

/** “sets off at 10:05 and reaches the top at 10:47, which makes 42 minutes” */
function* tellsTwoTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  const before = (times.get(sentence) ?? []).filter((time) => time.value.end <= value.start)
  if (value.scale !== 'seconds' || before.length !== 2) return
  const [a, b] = [before[0]!, before[1]!]
  if (jointBetween(sentence.text, a.value.end, b.value.start) !== undefined && value.adjective) return
  if (!FROM_TO.test(sentence.text.slice(a.value.end, b.value.start))) return
  if (!AFTER_SECOND.test(sentence.text.slice(b.value.end, value.start))) return
  if (!endsThere(sentence.text, value.end)) return
  yield elapsed(duration, timeLengths(a, b))
}

// “The walk takes ”, “The crossing lasted ”
const TAKES_LEFT =
  /\b(?:takes?|took|lasts?|lasted|needs?|needed|is|was|were|spent|waited)\s(?:(?:us|them|him|her|me|you|just|only|about|nearly|almost|over|under|some|exactly|more|less|than|a|an|another)\s)*$/
// From the duration to the first time: “: we left at ”, “ – the train departs at ”, “ (from ”
const SETS_OUT =
  /^(?:\s[a-z]+){0,4}\s?[:;(–—,]\s?(?:[\w’'-]+\s){0,4}(?:left|leave|leaves|leaving|set\s(?:off|out)|sets\s(?:off|out)|start(?:ed|s)?|began|begins?|depart(?:ed|s)?|sail(?:ed|s)|went|goes|came\sin|opened|opens|kicked\soff|boarded|from)\s(?:[\w’'-]+\s){0,3}?(?:at\s|by\s)?(?:about\s)?$/
// Between the two: “ and were down at ”, “ and arrives at ”, “ to ”
const ARRIVES =
  /^(?:\s(?:to|until|till)|,?\s(?:and|then)\s(?:[\w’'-]+\s){0,5}(?:down|up|there|back|home|out|over|in|arriv\w+|reach\w+|ended|ends|finish\w+|land\w+|dock\w+|left|came|got|stood|closed|closes|tied\sup|done)(?:\s[\w’'-]+){0,3}\s(?:at|by))\s(?:about\s)?$/

/** “The walk takes 3 hours and 40 minutes: we left at 8.00 and were down at 11.20.” */
function* explainedByTimes({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  if (value.scale !== 'seconds' || value.adjective) return
  const { text } = sentence
  if (!TAKES_LEFT.test(text.slice(Math.max(0, value.start - 40), value.start))) return
  const own = (times.get(sentence) ?? []).filter((time) => time.value.start >= value.end)
  const [a, b] = own
  if (own.length !== 2 || a === undefined || b === undefined) return
  if (!SETS_OUT.test(text.slice(value.end, a.value.start))) return
  if (!ARRIVES.test(text.slice(a.value.end, b.value.start))) return
  yield elapsed(duration, timeLengths(a, b))
}

// From the time of arrival to the duration: “ after a walk of ”, “ after ”
const AFTER_A_WALK =
  /^,?\safter\s(?:(?:a|an|the)\s(?:[a-z]+\s){1,2}(?:of\s)?)?(?:(?:just|only|about|nearly|almost|over|some|exactly)\s)*$/
// From the duration to the time of departure: “; we'd set out from Gamsjoch at ”
const HAD_SET_OUT =
  /^,?(?:;|,|\s[–—(-]|:|\shaving)?\s?\(?(?:[\w’'-]+\s){0,3}(?:left|set\s(?:out|off)|started|departed|begun|began|sailed)(?:\s[\p{L}’'-]+){0,4}\sat\s(?:about\s)?$/u

/** “We reached it at 16.10 after a walk of six hours; we'd set out at 9.10.” */
function* backFromTime({ times }: Material, sentence: Sentence, duration: DurationClaim): Iterable<ElapsedClaim> {
  const { value } = duration
  const own = times.get(sentence) ?? []
  const [end, start] = own
  if (value.scale !== 'seconds' || own.length !== 2 || end === undefined || start === undefined) return
  if (end.value.end > value.start || start.value.start < value.end) return
  if (!AFTER_A_WALK.test(sentence.text.slice(end.value.end, value.start))) return
  if (!HAD_SET_OUT.test(sentence.text.slice(value.end, start.value.start))) return
  yield elapsed(duration, timeLengths(start, end))
}

function sentenceBefore(sentence: Sentence): Sentence | undefined {
  const all = sentence.block.sentences
  return all[all.indexOf(sentence) - 1]
}
