import { describe, expect, it } from 'vitest'
import type { ReportedMarks } from '../activities/reported.ts'
import type { GroupList } from '../workshop/groups.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { freeze } from './frozen.ts'
import { houseRules, type Rules } from './rules.ts'
import { attack, type Found } from './testAttack.ts'
import { factsOf } from './testFacts.ts'
import { organisation, seeds, seen } from './testSeen.ts'
import { votedTwice } from './testVotes.ts'
import { workshop } from './testWorkshops.ts'

/** Whether something of this sort is found in any organisation, where some rules are weaker. */
const breaks = (rules: Partial<Rules>, why: Found['why'], many = 200): boolean =>
  seeds(many).some((seed) => attack(seen(organisation(seed), { ...houseRules, ...rules }))?.why === why)

/** A round without some people, as if it had been read before they answered, or without their group. */
const without = (round: CountedRound, rows: ReadonlySet<string>): CountedRound => {
  const kept = round.marks.rows.map((row) => !rows.has(row))
  return {
    ...round,
    marks: {
      rows: round.marks.rows.filter((_, at) => kept[at]),
      marks: Object.fromEntries(
        Object.entries(round.marks.marks).map(([id, signs]) => [id, [...signs].filter((_, at) => kept[at]).join('')]),
      ),
    },
  }
}

const withoutOne = (sessions: readonly CountedSession[]): CountedSession[] =>
  sessions.map((session, at) => {
    const [row] = session.rounds[0]?.marks.rows ?? []
    return at > 0 || row === undefined
      ? session
      : { ...session, rounds: session.rounds.map((round) => without(round, new Set([row]))) }
  })

const named = (words: string) => ({ en: words, cy: words })
const roles: GroupList = { id: 'role', items: [named('Practitioner'), named('Supervisor')] }

/** A room of twenty-six of one role and fourteen of another, in which each says what to mark. */
const planted = (rounds: readonly { readonly ids: readonly string[]; marks(at: number): ReportedMarks | null }[]) => {
  const people = Array.from({ length: 40 }, (_, at) => ({ row: `p${10 + at}`, at, picks: { role: at < 26 ? 0 : 1 } }))
  const frozen = rounds.map(({ ids, marks }, at): CountedRound => {
    const items = ids.map((id) => ({ id, name: named(id), coding: 3, coders: [] }))
    const dimensions = ids.length > 1 ? [{ id: 'together', name: named('Together'), elements: ids }] : []
    const given = people.flatMap((one) => {
      const own = marks(one.at)
      return own === null ? [] : [{ ...one, marks: own }]
    })
    const place = {
      activityId: 'act_one',
      of: 'practice',
      number: at + 1,
      excerptId: 'exc_a',
      people: 40,
      passed: 0,
    } as const
    return { ...place, ...freeze({ items, dimensions, codingLabel: null, labels: [] }, named('One'), given, [roles]) }
  })
  const workshop = { id: 'ses_one', title: named('One'), workshopId: 'wsh_one', teamId: null, texts: [] }
  return { ...workshop, startedAt: 0, quarter: '1970-Q1', rounds: frozen } satisfies CountedSession
}

const mark = (at: number, by: number): number => 1 + ((at * by + by) % 5)
/** Who marks in part: two of the first role, and all but two of the second. */
const inPart = (at: number): boolean => at < 2 || at > 27
const markedInPart = planted([
  {
    ids: ['empathy', 'clarity', 'childFocus'],
    marks: (at) => ({
      empathy: mark(at, 2),
      clarity: mark(at, 3),
      childFocus: inPart(at) ? 'cantTell' : mark(at, 1),
    }),
  },
])
/** Who votes again: all but two of the first role, two of the second. */
const votedAgainInPart = planted([
  { ids: ['overall'], marks: (at) => ({ overall: mark(at, 2) }) },
  { ids: ['overall'], marks: (at) => (inPart(at) ? null : { overall: mark(at, 3) }) },
])

describe('the attack itself finds what it looks for', () => {
  it('where sums hold what is hidden beside them: no rule of remainders', () => {
    expect(breaks({ openOnly: false, fine: 1 }, 'few')).toBe(true)
  })

  it('where the floor is below five', () => {
    expect(breaks({ number: 2, fine: 2 }, 'few')).toBe(true)
  })

  it('where small groups of one mind are shown', () => {
    expect(breaks({ unanimity: false, fine: 5 }, 'unanimous')).toBe(true)
  })

  // The three that hold rooms of five to nine: as reports were before them, most such rooms are found out.
  it('where rooms of five to nine have all figures: how often each mark was given follows from them together', () => {
    expect(breaks({ fine: 5, words: false }, 'solved')).toBe(true)
    expect(breaks({ fine: 5 }, 'solved')).toBe(true)
  })

  it('where their lean is a word though few ways of marking go with it', () => {
    expect(breaks({ words: false }, 'solved')).toBe(true)
  })

  it('where a room is cut by roles so that five to nine are in a part, or outside it', () => {
    expect(breaks({ twoWays: 5 }, 'solved')).toBe(true)
  })

  it('where averages and second votes leave one to four people over', () => {
    expect(breaks({ leftOver: false }, 'few')).toBe(true)
  })

  it('where one person is in the first vote alone and nine in the second: what both sums leave is as large as it can be', () => {
    const room = votedTwice({ both: 12, firstAlone: 1, secondAlone: 9 })
    const found = attack(factsOf([room], { ...houseRules, leftOver: false }))
    expect(found).toMatchObject({ why: 'unanimous', kind: 'distance' })
    expect(attack(factsOf([room], houseRules))).toBeNull()
  })

  it('where nobody of a small room was near a coding in the middle', () => {
    const room = workshop('ses_one', {}, [{ excerpt: 'exc_a', coding: 3, marks: [1, 1, 1, 5, 5, 5] }])
    expect(attack(factsOf([room], { ...houseRules, unanimity: false }))).toMatchObject({ why: 'unanimous' })
    expect(attack(factsOf([room], houseRules))).toBeNull()
  })

  it('where it is told of a few who sat out or gave no mark', () => {
    const weak = { ...houseRules, distribution: 2 }
    for (const kind of ['satOut', 'notMarked'] as const) {
      const told = (seed: number) => seen(organisation(seed), weak).filter((fact) => fact.kind === kind)
      expect(seeds(40).some((seed) => attack(told(seed))?.why === 'few')).toBe(true)
    }
  })

  it('where roles are shown whatever they leave over', () => {
    expect(breaks({ parts: false, twoWays: 5 }, 'few')).toBe(true)
  })

  it('where roles and teams cut the same room', () => {
    expect(breaks({ crossed: false, twoWays: 5 }, 'few')).toBe(true)
  })

  it('where averages or second votes are about some people of a role and not all', () => {
    for (const session of [markedInPart, votedAgainInPart]) {
      expect(attack(factsOf([session], { ...houseRules, cut: false }))).toMatchObject({ why: 'few' })
      expect(attack(factsOf([session], houseRules))).toBeNull()
    }
  })

  it('where figures are not frozen: a late answer is read off by comparing before and after', () => {
    const broken = seeds(200).some((seed) => {
      const sessions = organisation(seed)
      return attack([...factsOf(withoutOne(sessions), houseRules), ...factsOf(sessions, houseRules)])?.why === 'few'
    })
    expect(broken).toBe(true)
  })
})
