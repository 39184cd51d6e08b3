export type { Article, Block, Cell, Field, Link, List, Mark, Sentence, Table } from './article/article.ts'
export { spanIn, Trait } from './article/article.ts'
export { parseArticle } from './article/parse.ts'
export type { ArticleFacts } from './claims/across.ts'
export type { Claim, ClaimKind, ClaimOf, Claims, Guard, Voice } from './claims/claim.ts'
export type { ClaimDefinition, ReadClaim } from './claims/define.ts'
export { defineClaim } from './claims/define.ts'
export type { Frame } from './claims/frame.ts'
export { frameOf } from './claims/frame.ts'
export type { ClaimValues } from './claims/kinds.ts'
export type { KnownNames } from './claims/known-names.ts'
export type { ExtractionChoices, ExtractionOptions, FrontMatterNames, Quotes } from './claims/options.ts'
export { optionsWith } from './claims/options.ts'
export { claimsOf } from './claims/read.ts'
export type { Plugin } from './config/config.ts'
export type { Linted, RuleFailure, RuleSetting } from './lint.ts'
export { lintSource } from './lint.ts'
export { PROBLEM_MATCHER } from './report/compact.ts'
export type { LintedExample } from './report/example.ts'
export { lintExample } from './report/example.ts'
export type { JsonEdit, JsonFile, JsonFinding, JsonLocation, JsonReport } from './report/json.ts'
export { REPORT_SCHEMA } from './report/json-schema.ts'
export type {
  ArticleRule,
  CorpusContext,
  CorpusRule,
  Edit,
  ExampleSource,
  Finding,
  Problem,
  Related,
  Rule,
  RuleContext,
  Severity,
  Suggestion,
} from './rule.ts'
export { defineRule } from './rule.ts'
export type { Span } from './text.ts'
