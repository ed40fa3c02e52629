import { describe, expect, it } from 'vitest'
import type { ReportedMarks } from '../activities/reported.ts'
import { seeded } from '../server/live/seeded.ts'
import type { GroupList } from '../workshop/groups.ts'
import type { CountedRound, CountedSession } from './counted.ts'
import { freeze } from './frozen.ts'
import { makeReport } from './makeReport.ts'
import { points } from './rounding.ts'
import { houseRules, type Rules, rulesWhileRunning } from './rules.ts'
import { scopesOf } from './scope.ts'
import { attack, type Found } from './testAttack.ts'
import { factsOf, scopeFacts } from './testFacts.ts'
import { type Habits, testOrganisation } from './testOrganisation.ts'
import { tidyRows } from './tidy.ts'

const habitsOf = (random: () => number): Habits => ({
  teams: 1 + Math.floor(random() * 3),
  sessions: 1 + Math.floor(random() * 4),
  people: random() < 0.8 ? [1, 12] : [4, 24],
  skips: random() < 0.4 ? 0 : random() * 0.3,
  leavesBeforeSecondVote: random() * 0.3,
  alike: random() * 0.4,
})

const organisation = (seed: number): CountedSession[] => {
  const random = seeded(seed)
  return testOrganisation(random, habitsOf(random))
}

/** Everything that was ever seen: after half of the workshops, and after all of them. */
const seen = (sessions: readonly CountedSession[], rules: Rules) => {
  const places = new Set<string>()
  const early = factsOf(sessions.slice(0, Math.ceil(sessions.length / 2)), rules, places)
  return [...early, ...factsOf(sessions, rules, places)]
}

const seeds = (many: number): number[] => Array.from({ length: many }, (_, at) => at + 1)

const firstBroken = (rules: Partial<Rules>, many = 200): Found | null => {
  for (const seed of seeds(many)) {
    const found = attack(seen(organisation(seed), { ...houseRules, ...rules }))
    if (found) return found
  }
  return null
}

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

/** A room of fourteen of one role and five of another, in which each says what to mark. */
const planted = (rounds: readonly { readonly ids: readonly string[]; marks(at: number): ReportedMarks | null }[]) => {
  const people = Array.from({ length: 19 }, (_, at) => ({ row: `p${10 + at}`, at, picks: { role: at < 14 ? 0 : 1 } }))
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
      people: 19,
      passed: 0,
    } as const
    return { ...place, ...freeze({ items, dimensions, codingLabel: null, labels: [] }, named('One'), given, [roles]) }
  })
  const workshop = { id: 'ses_one', title: named('One'), workshopId: 'wsh_one', teamId: null, texts: [] }
  return { ...workshop, startedAt: 0, quarter: '1970-Q1', rounds: frozen } satisfies CountedSession
}

const mark = (at: number, by: number): number => 1 + ((at * by + by) % 5)
/** Who marks in part: two of the first role, three of the second. */
const inPart = (at: number): boolean => at < 2 || at > 15
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
/** Who votes again: not two of the first role, not three of the second. */
const votedAgainInPart = planted([
  { ids: ['overall'], marks: (at) => ({ overall: mark(at, 2) }) },
  { ids: ['overall'], marks: (at) => (inPart(at) ? null : { overall: mark(at, 3) }) },
])

describe('someone who holds every figure of every reader at every time', () => {
  it('cannot take one from another until fewer than five people are left, nor find a small group of one mind', () => {
    for (const seed of seeds(2000)) {
      expect({ seed, found: attack(seen(organisation(seed), houseRules)) }).toEqual({ seed, found: null })
    }
  }, 120_000)
})

/** What the facilitator of each session could save after each round of it, and what everybody sees in the end. */
const savedOnTheWay = (sessions: readonly CountedSession[], whileRunning: Rules) =>
  sessions.flatMap((session) =>
    session.rounds.slice(0, -1).flatMap((_, at) => {
      const sofar = [{ ...session, running: true, rounds: session.rounds.slice(0, at + 1) }]
      return scopeFacts({ level: 'session', sessionId: session.id }, sofar, whileRunning)
    }),
  )

const foundOnTheWay = (whileRunning: Rules, seed: number) => {
  const sessions = organisation(seed)
  return attack([...savedOnTheWay(sessions, whileRunning), ...factsOf(sessions, houseRules)])
}

describe('a facilitator who saves the figures again and again while a session runs', () => {
  it('can not take one file from another either, nor from the reports of later', () => {
    for (const seed of seeds(400))
      expect({ seed, found: foundOnTheWay(rulesWhileRunning, seed) }).toEqual({ seed, found: null })
  }, 120_000)

  it('could, were moves told before the last vote: of two second votes, by whom the rooms differ', () => {
    const told = { ...rulesWhileRunning, moves: true }
    expect(seeds(400).some((seed) => foundOnTheWay(told, seed)?.why === 'few')).toBe(true)
  }, 120_000)
})

describe('an export', () => {
  // What can be added up is attacked above. The others are of whole open cells too, and no sums: coefficients, and the
  // shares of whole rooms of ten or more who sat out or could not tell.
  const attacked = ['mean', 'shares', 'exact', 'withinOne', 'lean', 'distance', 'distanceChange']
  const ofMoves = ['closer', 'same', 'further', 'withinOneChange', 'distanceChangeOverTime'] // of the same cells
  const noSums = ['agreement', 'alpha', 'gwetAc2', 'iccAgreement', 'iccConsistency', 'iccOfAverage', 'severitySpread']
  const others = ['leanWord', 'haloRoom', 'haloCoders', 'satOut', 'notMarked', 'coding', 'plan']

  it('has no kind of figure that was not thought of here', () => {
    const found = new Set<string>()
    for (const seed of seeds(20)) {
      const all = organisation(seed)
      for (const scope of scopesOf(all))
        for (const { statistic } of tidyRows(makeReport(scope, all, { teams: [] }))) found.add(statistic)
    }
    const known = [...attacked, ...ofMoves, ...noSums, ...others]
    expect([...found].filter((statistic) => !known.includes(statistic))).toEqual([])
  })

  it('has no mean that the attack did not have', () => {
    let means = 0
    for (const seed of seeds(30)) {
      const all = organisation(seed)
      const teams = [...new Set(all.flatMap(({ teamId }) => teamId ?? []))].map((id) => ({ id, name: id }))
      for (const scope of scopesOf(all)) {
        const facts = scopeFacts(scope, all, houseRules).filter(({ kind }) => kind === 'sum')
        const attackedMeans = new Set(
          facts.map(({ parts, value }) => {
            const marks = parts.reduce((sum, { rows, times }) => sum + rows.length * times, 0)
            const people = new Set(parts.flatMap(({ rows }) => rows)).size
            return `${points(value / marks, people)} of ${people}`
          }),
        )
        for (const { statistic, value, people } of tidyRows(makeReport(scope, all, { teams }))) {
          if (statistic !== 'mean' || value === null) continue
          means += 1
          expect({ seed, scope, known: attackedMeans.has(`${value} of ${people}`) }).toEqual({
            seed,
            scope,
            known: true,
          })
        }
      }
    }
    expect(means).toBeGreaterThan(500)
  }, 60_000)
})

describe('what has been shown', () => {
  it('is the same whatever workshops come later', () => {
    for (const seed of seeds(60)) {
      const sessions = organisation(seed)
      for (const [at, { id }] of sessions.entries()) {
        const scope = { level: 'session', sessionId: id } as const
        const then = makeReport(scope, sessions.slice(0, at + 1), { teams: [] })
        expect(makeReport(scope, sessions, { teams: [] })).toEqual(then)
      }
    }
  })
})

describe('the attack itself finds what it looks for', () => {
  it('where sums hold what is hidden beside them: no rule of remainders', () => {
    expect(firstBroken({ openOnly: false })).toMatchObject({ why: 'few' })
  })

  it('where the floor is below five', () => {
    expect(firstBroken({ number: 2 })).toMatchObject({ why: 'few' })
  })

  it('where small groups of one mind are shown', () => {
    expect(firstBroken({ unanimity: false })).toMatchObject({ why: 'unanimous' })
  })

  it('where averages and second votes leave one to four people over', () => {
    expect(firstBroken({ leftOver: false })).toMatchObject({ why: 'few' })
  })

  it('where roles are shown whatever they leave over', () => {
    expect(firstBroken({ parts: false })).toMatchObject({ why: 'few' })
  })

  it('where roles and teams cut the same room', () => {
    expect(firstBroken({ crossed: false })).toMatchObject({ why: 'few' })
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
