/** Words that a sentence goes on after. */
export const OPEN_WORDS: ReadonlySet<string> = new Set(
  `the a an of to with from by at and or but as than that which who whose because although though while if when where
  is are was were be been being has have had will would could should may might must into onto upon between among during
  its their his our my your these those every such very cannot much too per without toward towards upon nor whether about until since
  don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't`
    .split(/\s+/)
    .filter((word) => word !== ''),
)

/** Words that may end a sentence ("what they search for"), but hardly one without its stop in a paragraph of several. */
export const RARELY_LAST_WORDS: ReadonlySet<string> = new Set(
  `in for on so up about over under off around before after against along across behind through down out then just only
  even also another both either some each`.split(/\s+/),
)

/** Of these a sentence of its own goes on even where it stands alone in its paragraph. */
export const WIDE_OPEN_WORDS: ReadonlySet<string> = new Set(
  'the a an of and with from than which whose because although its their his our my your into between among per until whether towards'.split(
    ' ',
  ),
)
