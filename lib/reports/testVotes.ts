import type { CountedRound, CountedSession } from './counted.ts'
import { freeze } from './frozen.ts'
import { makeReport } from './makeReport.ts'
import { workshop } from './testWorkshops.ts'

const named = (words: string) => ({ en: words, cy: words })

/** Who is in both votes of a room and who in one alone. */
export interface BothVotes {
  readonly both: number
  readonly firstAlone: number
  readonly secondAlone: number
}

const voteOf = (number: 1 | 2, marks: ReadonlyMap<string, number>, people: number): CountedRound => ({
  activityId: 'act_0',
  of: 'practice',
  number,
  excerptId: 'exc_a',
  people,
  passed: 0,
  ...freeze(
    {
      items: [{ id: 'overall', name: named('Overall'), coding: 5, coders: [] }],
      dimensions: [],
      codingLabel: null,
      labels: [],
    },
    named('One'),
    [...marks].map(([row, overall]) => ({ row, marks: { overall } })),
  ),
})

/** A room that votes twice beside a coding of 5. Who is in the first vote alone gave 1, who is in the second alone gave 5. */
export const votedTwice = ({ both, firstAlone, secondAlone }: BothVotes): CountedSession => {
  const rows = (name: string, many: number) => Array.from({ length: many }, (_, at) => `${name}${10 + at}`)
  const stayed = rows('p', both)
  const first = [
    ...stayed.map((row, at) => [row, 2 + (at % 4)] as const),
    ...rows('q', firstAlone).map((row) => [row, 1] as const),
  ]
  const second = [
    ...stayed.map((row, at) => [row, 3 + (at % 3)] as const),
    ...rows('z', secondAlone).map((row) => [row, 5] as const),
  ]
  const people = both + firstAlone + secondAlone
  const rounds = [voteOf(1, new Map(first), people), voteOf(2, new Map(second), people)]
  return { ...workshop('ses_one', {}, []), rounds }
}

/** The report of such a room. */
export const withBothVotes = (votes: BothVotes) =>
  makeReport({ level: 'session', sessionId: 'ses_one' }, [votedTwice(votes)], { teams: [] })
