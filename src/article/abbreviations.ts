/**
 * What a full stop after a word means, as word lists. They stand here, not in the language layer, because sentences
 * are found while an article is read, before anything is understood.
 */

/** The name or the rest follows: a sentence never ends after these. */
export const NEVER_ENDS = words(`
  Mr Mrs Ms Mx Messrs Mme Mmes Mlle Dr Drs Prof Profs Gen Sen Sens Gov Govs Rep Reps Lt Lieut Col Capt Cpt Sgt Maj Cpl
  Pvt Pfc Adm Cmdr Cdr Cdre Brig Rev Revd Hon Pres Supt Det Insp Const Msgr Mgr Fr Amb Atty Asst Assoc Dep Spc Cllr Ald
  Sra Srta Ven Rt Vice-Adm Lt-Gen Lt-Col Lt-Cdr Maj-Gen Brig-Gen
  e.g i.e eg ie cf viz vs v ca
`)

/** A number follows ("No. 5", "Jan. 3"); else the word may end a sentence ("Is it safe? No."). */
export const BEFORE_NUMBER = words(`
  No Nos no nos Nr Fig Figs fig figs p pp Vol Vols vol vols Ch ch Sec sec Art Arts art Para para Par par Eq eq Ref ref
  Ex Est est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
`)

/** Ends a sentence only where a word follows that begins sentences ("Acme Inc. The firm", but "Acme Inc. CEO"). */
export const MAY_END = words(`
  St Ste Mt Ft Sr Jr Inc Ltd Corp Co Cos Bros Esq etc al Ave Blvd Rd Hwy Pkwy Dept Univ Assn Intl Natl Govt
  Ph.D Ed.D Psy.D Pharm.D B.Sc M.Sc B.Ed M.Ed D.Phil M.Phil Lt.Gov
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
  Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Sask
`)

/** No sentence ends after these where a small letter or a number follows ("approx. five"). */
export const GOES_ON = words(`
  approx incl excl max min avg est dept tel ext ed eds trans rev resp misc temp gov repr orig ft oz lb lbs hr hrs
  mins secs yr yrs mo mos wk wks vol vols jr sr inc ltd corp co anon pl sing
`)

/** Words that begin sentences and hardly ever names. */
export const STARTERS = words(`
  The A An This That These Those There Here He She It We They You I His Her Its Our Their Your My One Some Many Most
  Several Few Each Every Both All Any Other Others Another Such
  In On At By For From With Without After Before During Since Until While When Where Who What Which Why How Whether If
  Unless Although Though Because As Once Under Over Between Among Despite Through Throughout Within Against
  And But Or Nor So Yet Then Thus Hence Therefore However Moreover Furthermore Additionally Also Meanwhile Instead
  Nevertheless Nonetheless Still Even Only Just Now Today Yesterday Tomorrow Later Earlier Recently Finally First Second
  Last Next Not Nobody Nothing Neither Either Perhaps Maybe Indeed Overall According To Is Are Was Were Do Does Did Has
  Have Had Can Could Would Should Let More Much Nearly Almost About Well
`)

/** After a single letter a name is likelier ("J. An"): only these begin a sentence there. */
export const STARTERS_AFTER_LETTER = words(`
  The It He She They We You This That These Those There His Her Its Our Their In If When But And Then However After
  Before While What Who Why How
`)

/** What a company's name may end in after its own mark: "Yahoo! Inc.". */
export const COMPANY_SUFFIX = words('Inc Ltd Corp Co LLC plc')

/** Verbs after a question in quotation marks, with the speaker between: "“Why?” Smith asked." */
export const SPEECH_VERBS = words(`
  said says asked asks told tells added adds replied replies answered wondered cried shouted yelled exclaimed joked
  quipped demanded inquired wrote writes recalled recalls continued explained insisted
`)

/** What stands after the dot of names, files and domains, lower-cased: "Booking.Com", "Node.Js". */
export const DOTTED_NAME_ENDS = words(`
  com net org gov edu mil int io ai fi co uk de fr eu us ca au tv me app dev js ts jsx tsx py rb rs go md txt pdf doc
  docx xls xlsx csv xml yml yaml json html htm css php exe zip png jpg jpeg gif svg mp3 mp4 info biz xyz cloud
`)

/** Words that no line ends in where it is a heading: the sentence goes on. */
export const LEAVES_OPEN = words(`
  the a an of to in on at by for from with and or but nor as if than that which who whose because is are was were be been
  being has have had will would can could should may might must do does did not don't doesn't didn't isn't wasn't won't
  its their his her our my your into onto upon between among during
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
