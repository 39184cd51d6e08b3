/** A course that things or people run through once: what comes later in it cannot come earlier in time. */
export interface Stage {
  readonly course: 'work' | 'case' | 'burial' | 'law'
  readonly rank: number
}

const stages = (course: Stage['course'], rank: number, words: string) =>
  words.split('|').map((word): readonly [string, Stage] => [word, { course, rank }])

/** The stages by their words in lower case, participles and past forms. */
export const STAGES: ReadonlyMap<string, Stage> = new Map([
  ...stages('work', 0, 'planned|to plan|proposed|designed|planning it|planning began|draw it up'),
  ...stages(
    'work',
    1,
    'work on it began|work on it started|work on it had begun|work on it had started|work began|work had begun|construction began|construction started|construction had begun|building began|building work began|began building it|began to build it|ground was broken',
  ),
  ...stages('work', 2, 'completed|finished|erected|constructed'),
  ...stages(
    'work',
    3,
    'opened|inaugurated|went into service|gone into service|go into service|went into operation|gone into operation|entered service|entered operation|came into service|came into use|went on line|went live',
  ),
  ...stages('work', 4, 'demolished|pulled down|torn down|knocked down|decommissioned|scrapped|dismantled|blown up'),
  ...stages('case', 0, 'arrested|detained|taken into custody|picked up by police|picked up by the police'),
  ...stages('case', 1, 'charged|indicted|pleaded guilty|pleaded not guilty|remanded|at a hearing|before a judge'),
  ...stages('case', 2, 'convicted|found guilty|sentenced|jailed|acquitted|sent to prison'),
  ...stages('case', 3, 'released from prison|released on parole|freed from prison|left prison'),
  ...stages('burial', 0, 'died|passed away'),
  ...stages('burial', 1, 'buried|cremated|laid to rest'),
  ...stages('law', 0, 'drafted|drawn up|tabled'),
  ...stages('law', 1, 'passed|adopted|enacted'),
  ...stages('law', 2, 'came into force|come into force|came into effect|took effect|taken effect|entered into force'),
  ...stages('law', 3, 'repealed|struck down|abolished'),
])
