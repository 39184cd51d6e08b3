/** What each kind of claim says. One line a kind; the type stands in the file that reads it. */
export interface ClaimValues {
  readonly 'reference-date': { readonly date: string }
}
