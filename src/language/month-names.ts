import { fold } from './fold.ts'

/** The months in English, German, French, Spanish, Italian, Portuguese and Dutch, with the short forms that stand in dates. */
const LINES = [
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari',
  'february feb februar février févr febrero febbraio febb fevereiro fev februari',
  'march mar märz mär mars marzo mrz março maart mrt',
  'april apr avril avr abril abr aprile',
  'may mai mayo maggio mag maio mei',
  'june jun juni juin junio giugno giu junho',
  'july jul juli juillet juil julio luglio lug julho',
  'august aug août agosto ago augustus',
  'september sep sept septembre septiembre settembre set sett setembro',
  'october oct oktober okt octobre octubre ottobre ott outubro out',
  'november nov novembre noviembre novembro',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro',
]

const MONTHS: ReadonlyMap<string, number> = new Map(
  LINES.flatMap((line, i) => line.split(' ').map((name): [string, number] => [fold(name), i + 1])),
)

/** The number of the month that a word names, from 1. */
export function monthNamed(word: string): number | undefined {
  return MONTHS.get(fold(word))
}
