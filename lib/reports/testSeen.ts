import type { CountedSession } from './counted.ts'
import type { Rules } from './rules.ts'
import { factsOf } from './testFacts.ts'
import { type Habits, testOrganisation } from './testOrganisation.ts'

/** Chance that is the same for the same number. */
export const chance = (seed: number): (() => number) => {
  let state = (seed * 2654435761) % 4294967296
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296
    return state / 4294967296
  }
}

const habitsOf = (random: () => number): Habits => ({
  teams: 1 + Math.floor(random() * 3),
  sessions: 1 + Math.floor(random() * 4),
  people: random() < 0.8 ? [1, 12] : [4, 24],
  skips: random() < 0.4 ? 0 : random() * 0.3,
  leavesBeforeSecondVote: random() * 0.3,
  alike: random() * 0.4,
})

/** One of any number of made-up organisations. In every third the same people come again. */
export const organisation = (seed: number): CountedSession[] => {
  const random = chance(seed)
  return testOrganisation(random, { ...habitsOf(random), returning: seed % 3 === 0 })
}

/** Everything that was ever seen: after half of the workshops, and after all of them. */
export const seen = (sessions: readonly CountedSession[], rules: Rules) => {
  const places = new Set<string>()
  const early = factsOf(sessions.slice(0, Math.ceil(sessions.length / 2)), rules, places)
  return [...early, ...factsOf(sessions, rules, places)]
}

/** 1, 2, 3 and so on. */
export const seeds = (many: number): number[] => Array.from({ length: many }, (_, at) => at + 1)
