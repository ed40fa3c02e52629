import { describe, expect, it } from 'vitest'
import type { CountedSession } from './counted.ts'
import { makeReport } from './makeReport.ts'
import { houseRules, type Rules, rulesWhileRunning } from './rules.ts'
import { scopesOf, sessionsIn } from './scope.ts'
import { attack } from './testAttack.ts'
import { factsOf, scopeFacts } from './testFacts.ts'
import { testOrganisation } from './testOrganisation.ts'
import { personsIn } from './testPersons.ts'
import { chance, organisation, seeds, seen } from './testSeen.ts'

describe('someone who holds every figure of every reader at every time', () => {
  it('finds no figure of fewer than five, no small group of one mind, nor how often a small room gave each mark', () => {
    for (const seed of seeds(1000)) {
      expect({ seed, found: attack(seen(organisation(seed), houseRules)) }).toEqual({ seed, found: null })
    }
  }, 120_000)
})

/** What the facilitator of each session could save after each round of it, and what everybody sees in the end. */
const savedOnTheWay = (sessions: readonly CountedSession[], whileRunning: Rules) =>
  sessions.flatMap((session) =>
    session.rounds.slice(0, -1).flatMap((_, at) => {
      // Rounds of their own, as each reading has them: people are counted by their places among those who have come.
      const rounds = session.rounds.slice(0, at + 1).map((round) => ({ ...round }))
      const sofar = [{ ...session, running: true, rounds }]
      return scopeFacts({ level: 'session', sessionId: session.id }, sofar, whileRunning)
    }),
  )

const foundOnTheWay = (whileRunning: Rules, sessions: readonly CountedSession[]) => {
  return attack([...savedOnTheWay(sessions, whileRunning), ...factsOf(sessions, houseRules)])
}

describe('a facilitator who saves the figures again and again while a session runs', () => {
  it('can not take one file from another either, nor from the reports of later', () => {
    for (const seed of seeds(150))
      expect({ seed, found: foundOnTheWay(rulesWhileRunning, organisation(seed)) }).toEqual({ seed, found: null })
  }, 120_000)

  it('could, were moves told before the last vote: of two second votes, by whom the rooms differ', () => {
    const told = { ...rulesWhileRunning, moves: true }
    const large = { teams: 1, sessions: 1, people: [22, 40], skips: 0, leavesBeforeSecondVote: 0.4, alike: 0 } as const
    const found = seeds(100).some((seed) => foundOnTheWay(told, testOrganisation(chance(seed), large))?.why === 'few')
    expect(found).toBe(true)
  }, 120_000)
})

describe('a team’s quarter', () => {
  it('is told of where ten different people were there, also if the same people come to every workshop', () => {
    let told = 0
    for (const seed of seeds(60)) {
      const habits = {
        teams: 1,
        sessions: 4,
        people: [4, 14],
        skips: 0.1,
        leavesBeforeSecondVote: 0,
        alike: 0.1,
      } as const
      const sessions = testOrganisation(chance(seed), { ...habits, returning: true })
      for (const scope of scopesOf(sessions).filter(({ level }) => level === 'teamQuarter')) {
        const { people } = makeReport(scope, sessions, { teams: [] })
        if (people === null) continue
        told += 1
        const rows = sessionsIn(scope, sessions).flatMap(({ rounds }) => rounds.flatMap(({ marks }) => marks.rows))
        expect(personsIn(rows).length).toBeGreaterThanOrEqual(10)
      }
    }
    expect(told).toBeGreaterThan(20)
  })
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
