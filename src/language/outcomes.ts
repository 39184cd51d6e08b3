/** How something came out, in words of which a headline has one and its article may have the opposite. */
export interface Outcome {
  /** What is decided: outcomes of one question can be laid side by side. */
  readonly question: Question
  readonly pole: 1 | -1
}

export type Question = 'contest' | 'change' | 'decision' | 'opening' | 'verdict' | 'stance' | 'event' | 'office'

const words = (question: Question, pole: 1 | -1, list: string) =>
  list.split('|').map((word): readonly [string, Outcome] => [word.trim(), { question, pole }])

/** Finite verbs and participles, and phrases of two words, in lower case. */
export const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ...words('contest', 1, 'win|wins|won|beat|beats|triumph|triumphs|triumphed|victorious'),
  ...words('contest', -1, 'lose|loses|lost|beaten|defeated|went out|crashed out|go out|goes out'),
  ...words(
    'change',
    1,
    'rise|rises|rose|risen|increase|increases|increased|grow|grows|grew|grown|climb|climbs|climbed|jump|jumps|jumped|soar|soars|soared|surge|surges|surged|raise|raises|raised|hike|hikes|hiked|go up|goes up|went up|gone up',
  ),
  ...words(
    'change',
    -1,
    'fall|falls|fell|fallen|drop|drops|dropped|decline|declines|declined|decrease|decreases|decreased|shrink|shrinks|shrank|slump|slumps|slumped|plunge|plunges|plunged|tumble|tumbles|tumbled|lower|lowers|lowered|cut|cuts|reduce|reduces|reduced|slash|slashes|slashed|go down|goes down|went down|gone down',
  ),
  ...words(
    'decision',
    1,
    'grants|granted|approve|approves|approved|pass|passes|passed|adopt|adopts|adopted|endorse|endorses|endorsed|go-ahead|green light|waved through|gives permission|granted permission',
  ),
  ...words(
    'decision',
    -1,
    'refuses|refused|reject|rejects|rejected|turn down|turns down|turned down|vote down|votes down|voted down|voted against|throw out|throws out|threw out|thrown out|blocks|blocked|refused permission|refuses permission|vetoes|vetoed|dismissed|dismisses',
  ),
  ...words('opening', 1, 'open|opens|opened|reopen|reopens|reopened|stay open|stays open'),
  ...words('opening', -1, 'close|closes|closed|shut|shuts|shuttered|closing down'),
  ...words('verdict', 1, 'convicted|jailed|sentenced|imprisoned|guilty'),
  ...words('verdict', -1, 'acquitted|cleared|not guilty|walks free|walked free'),
  ...words(
    'stance',
    1,
    'support|supports|supported|back|backs|backed|welcome|welcomes|welcomed|favour|favours|favoured',
  ),
  ...words('stance', -1, 'oppose|opposes|opposed|condemn|condemns|condemned|object to|objects to|objected to'),
  ...words('event', 1, 'go ahead|goes ahead|went ahead|going ahead'),
  ...words('event', -1, 'cancelled|canceled|cancels|called off|scrapped|scraps|abandoned'),
  ...words('office', 1, 'stay on|stays on|stayed on|remain|remains|re-elected|reelected'),
  ...words('office', -1, 'quit|quits|resign|resigns|resigned|step down|steps down|stepped down|stands down|stood down'),
])

/** Other words that say as much: they can bear a headline out, though they are too loose to contradict one. */
export const OUTCOME_ECHOES: ReadonlyMap<string, Outcome> = new Map([
  ...words(
    'contest',
    1,
    'winner|winners|winning|victory|win|champion|champions|top|first|clinched|secured|gold|upheld',
  ),
  ...words('contest', -1, 'defeat|loss|losing|runner-up|second|loser|losers|out|knocked|eliminated|dismissed'),
  ...words(
    'change',
    1,
    'up|more|higher|growth|rising|growing|climbing|soaring|gain|gains|gained|above|record|boost|boosted|boosts|greater|larger|upturn|improved|improve|improves|doubled|trebled|tripled|expanded|add|added|adds|extra|another|edged up|dearer',
  ),
  ...words(
    'change',
    -1,
    'down|less|fewer|lower|falling|dropping|shrinking|loss|losses|lost|below|slipped|slips|slid|sank|dipped|dip|reduction|halved|cheaper|smaller|weaker|worst|shed|sheds|trimmed|eased|ease|eases|lose|loses',
  ),
  ...words(
    'decision',
    1,
    'backed|backs|back|agreed|agree|agrees|favour|approval|permission|consent|granted|grant|accepted|accepts|accept|supported|yes|unanimously|green-lit|passing|allowed|allow|allows|cleared|ratified|signed',
  ),
  ...words(
    'decision',
    -1,
    'refuse|refuses|refused|refusal|rejection|against|no|denied|denies|veto|block|defeated|lost|failed|fails|opposed|threw|abandoned|scrapped|dropped|lose',
  ),
  ...words(
    'opening',
    1,
    'opening|reopening|inaugurated|doors|welcome|welcomes|launched|launch|back|resume|resumes|resumed|start|starts',
  ),
  ...words('opening', -1, 'closure|closing|closures|shutting|shutdown|shutter|end|ends|ended|cease|last'),
  ...words('verdict', 1, 'sentence|prison|jail|conviction|admitted|pleaded'),
  ...words('verdict', -1, 'acquittal|innocent|freed|quashed|free|released|overturned'),
  ...words('stance', 1, 'favour|supportive|support|supporters|pro|endorsed|welcome|approve'),
  ...words(
    'stance',
    -1,
    'against|opposition|objections|objected|objectors|protest|protests|protested|reject|rejected|criticised|anger',
  ),
  ...words('event', 1, 'ahead|proceed|held|staged|as planned'),
  ...words('event', -1, 'cancellation|postponed|off|axed|cancel'),
  ...words('office', 1, 'staying|stay|stays|remain|continue|continues'),
  ...words('office', -1, 'resignation|left|leaves|leave|leaving|departure|exit|retire|retires|retired|sacked|quitting'),
])

/** A contest is lost by who is “beaten” or “defeated”; in the active voice the same words win. */
export const BEING: ReadonlySet<string> = new Set('was were is are been be being got get gets'.split(' '))
