export { didYouMean, nearest } from '../language/nearest.ts'
