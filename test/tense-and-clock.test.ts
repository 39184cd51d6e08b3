import { describe, expect, test } from 'vitest'
import { RULES } from '../rules/index.ts'
import { lintSource } from '../src/lint.ts'

function found(id: string, source: string): string[] {
  const settings = RULES.filter((rule) => rule.id === id).map((rule) => ({
    rule,
    severity: rule.severity,
    options: {},
  }))
  return lintSource(source, 'article.md', settings).findings.map(({ at }) => source.slice(at.start, at.end))
}

const dated = (body: string, fields = '') => `---\ndate: 2024-09-18\n${fields}---\n\n${body}\n`

describe('tense against the article’s own date', () => {
  test.each([
    [
      'The quilt show will be held at Kilbride Hall on 7 September 2024.',
      'will be held at Kilbride Hall on 7 September 2024',
    ],
    ['The pool is scheduled to reopen on August 30, 2024.', 'is scheduled to reopen on August 30, 2024'],
    ['The auction takes place on 2 September 2024.', 'takes place on 2 September 2024'],
    ['Tickets will go on sale on Monday, 9 September 2024.', 'will go on sale on Monday, 9 September 2024'],
    ['The ferry terminal is to be opened on 1 June 2024.', 'is to be opened on 1 June 2024'],
    ['The derby will kick off at 3 pm on Saturday 14 September.', 'will kick off at 3 pm on Saturday 14 September'],
    ['Registration closes on 12 September 2024.', 'closes on 12 September 2024'],
    ['The statue was unveiled in Market Square on 5 October 2024.', 'was unveiled in Market Square on 5 October 2024'],
    ['The debate took place on October 9th, 2024.', 'took place on October 9th, 2024'],
    ['The two poets were married on 24 September 2025.', 'were married on 24 September 2025'],
    ['The mill reopened on Saturday 12 October.', 'reopened on Saturday 12 October'],
    ['The former keeper died on 30 November 2024.', 'died on 30 November 2024'],
  ])('flags: %s', (sentence, words) => {
    expect(found('tense-mismatch', dated(sentence))).toEqual([words])
  })

  test.each([
    'The quilt show will be held on 28 September 2024.',
    'The quilt show was held on 7 September 2024.',
    'The derby will kick off on Saturday 28 September.',
    'The derby will kick off on 14 September.',
    'The statue was due to be unveiled on 5 October 2024.',
    'The statue would have been unveiled on 5 October 2024.',
    'The mayor said the show will be held on 7 September 2024.',
    'If the vote was held on 5 October 2024, few would come.',
    'The show will be held on 7 September 2024, the leaflet reads.',
    '> The show will be held on 7 September 2024.',
    'The inquiry will open into the fire that began on 7 September 2024.',
    'The garden will close, as agreed on 7 September 2024.',
    'The festival will be held on 7 September 2024 and 5 October 2024.',
    'The exhibition opened on 17 September 2024 and will close on 19 October 2024.',
    'The paper was published on 19 September 2024.',
    'The garden will open from 7 September 2024 to 3 October 2024.',
    'Will the show be held on 7 September 2024?',
    'The annual show takes place on 7 September 2024.',
    'Who will be elected on 3/10/2024 is open.',
    'The novel opens on 7 September 2024.',
  ])('passes: %s', (sentence) => {
    expect(found('tense-mismatch', dated(sentence))).toEqual([])
  })

  test('passes an article changed or published again later', () => {
    const sentence = 'The statue was unveiled on 5 October 2024.'
    expect(found('tense-mismatch', dated(sentence))).toHaveLength(1)
    expect(found('tense-mismatch', dated(sentence, 'lastmod: 2024-10-06\n'))).toEqual([])
    expect(found('tense-mismatch', dated(`${sentence}\n\nThis page has been updated.`))).toEqual([])
    expect(found('tense-mismatch', `${sentence}\n`)).toEqual([])
  })
})

describe('clock times that cannot be', () => {
  test.each([
    ['The gates open at 25:15 h.', '25:15 h'],
    ['Trains run from 06:30 to 18:75 on weekdays.', '18:75'],
    ['The reception lasts from 7:00 pm until 9.85 pm.', '9.85 pm'],
    ['The ceremony starts at 13:60 o’clock.', '13:60 o’clock'],
    ['The guided tour on 4 May 2024 at 14:70 is full.', '14:70'],
    ['The tour leaves at 26:00 on Friday, 4 May 2025.', '26:00'],
    ['Open 09:00–17:65.', '17:65'],
    ['Call before 10:75 a.m. to book.', '10:75 a.m.'],
    ['The stream begins at 12:99 UTC.', '12:99 UTC'],
    ['Meet us at 6:65pm sharp.', '6:65pm'],
  ])('flags: %s', (sentence, words) => {
    expect(found('impossible-date', sentence)).toEqual([words])
  })

  test.each([
    'The gates open at 23:15 h.',
    'The night bus runs until 24:00 on 4 May 2024.',
    'The climb took 36:30 h in all.',
    'He improved from 22:40 to 25:30 in a year.',
    'The hosts scored at 65:12 and 71:80.',
    'Sing from 3:12 to 3:68 and rest.',
    'Play it from 0:59 to 0:75.',
    'The bond is 7.65 pm longer.',
    'Mix sand and lime at 25:75 for the base.',
    'Python 3.75 came out on 4 May 2024.',
    'The reading is from Isaiah 40:61 to 40:66.',
    'On 4 May 2024 the odds stood at 25:61.',
    'The late film, by the timetable of the channel, is on until 25:30 h.',
    'The chorus enters on 4 May 2024 at 26:12 of the recording.',
  ])('passes: %s', (sentence) => {
    expect(found('impossible-date', sentence)).toEqual([])
  })
})
