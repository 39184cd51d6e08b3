/**
 * Tells one build of the tool from another, whatever its version: `scripts/build.mjs` puts a hash of the program in this
 * place. What another build has kept is never read.
 */
export const BUILD = 'BUILD_ID'
