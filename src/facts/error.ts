/** Something in a facts file that cannot be; the message says what and where, and what to do. */
export class FactsError extends Error {
  override name = 'FactsError'
}
