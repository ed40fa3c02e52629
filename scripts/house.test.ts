import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kinds } from '../lib/activities/kinds.ts'

// What no compiler and no import rule can hold: a few lines that may stand in one place only, the size of files, and
// the words on the screens.
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(app|components|lib|scripts|e2e|bench|server\.ts)/.test(file))
const code = tracked.filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const text = (file: string) => readFileSync(file, 'utf8')

describe('the walls of secrecy', () => {
  const casts = (name: string) => code.filter((file) => new RegExp(`as (unknown as )?${name}\\b`).test(text(file)))

  it('gives the brand of a presented view in one file only', () => {
    expect(casts('Presented')).toEqual(['lib/server/live/present.ts'])
  })

  it('gives the brand of a round whose key is out nowhere by hand', () => {
    expect(casts('KeyedRound')).toEqual([])
  })

  it('asks for the kind of an activity by no switch and no comparison: a new kind needs no line here', () => {
    const names = Object.keys(kinds)
    const asked = new RegExp(`(case |kind [!=]== )'(${names.join('|')})'`)
    const isTest = /(\.test|\/test[A-Z]\w*)\.tsx?$/
    const switches = code.filter((file) => !isTest.test(file) && asked.test(text(file)))
    expect(switches).toEqual([])
  })
})

it('keeps every file within 250 lines', () => {
  const long = code.filter((file) => text(file).split('\n').length > 251)
  expect(long).toEqual([])
})

it('knows no time and no chance of its own on the lower floors', () => {
  const pure = code.filter(
    (file) => /^lib\/(stats|workshop|activities|session)\//.test(file) && !file.includes('.test.'),
  )
  const impure = pure.filter((file) => /Date\.now\(|Math\.random\(|new Date\(\)/.test(text(file)))
  expect(impure).toEqual([])
})

type Messages = { [key: string]: string | Messages }
const flat = (messages: Messages, prefix = ''): [string, string][] =>
  Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flat(value, `${prefix}${key}.`),
  )
const english = flat(JSON.parse(text('messages/en.json')) as Messages)
const welsh = flat(JSON.parse(text('messages/cy.json')) as Messages)

describe('the words on the screens', () => {
  it('stand in both languages, none of them empty in one alone', () => {
    const keys = (messages: [string, string][]) => messages.map(([key]) => key).sort()
    expect(keys(welsh)).toEqual(keys(english))
    const empty = (messages: [string, string][]) => messages.filter(([, words]) => words === '').map(([key]) => key)
    expect(empty(welsh).sort()).toEqual(empty(english).sort())
  })

  it('never speak of scores, accuracy, right or wrong', () => {
    const banned = /\b(scores?|scored|accura\w*|correct(ly|ness)?|incorrect|wrong|leaderboard|quiz|error)\b/i
    expect(english.filter(([, words]) => banned.test(words))).toEqual([])
    expect(welsh.filter(([, words]) => /sg[oô]r/i.test(words))).toEqual([])
  })
})
