/**
 * Words that narrow a superlative to the article's own things and to nothing else: "the oldest on our list", "the best
 * that we ate", "the largest of all". The verbs are what a writer who says "we" does with the things of a list.
 */
export const OWN_SCOPE: ReadonlySet<string> = new Set(
  'in on of at here that we our us i my all list the a this these ever tested so far any slept stayed visited saw seen tried ate eaten drank read heard watched climbed walked rode drove met found bought used played test review comparison guide group two three four five six seven eight nine ten lot bunch'.split(
    ' ',
  ),
)
