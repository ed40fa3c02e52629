import { seeded } from '../seeded.ts'
import { type Conducted, conduct } from './conduct.ts'
import { enterPerson, type Person } from './person.ts'

/** What a rehearsal needs: a running server, a session and the right to conduct it. */
export interface RehearsalChoices {
  readonly origin: string
  readonly sessionId: string
  readonly code: string
  /** The token of the console's link. */
  readonly token: string
  readonly people: number
  /** The number of the first of them, from 0: those who come later have other habits. */
  readonly first: number
  readonly seed: number
  readonly pace: number
}

/** What came of a rehearsal. `lost`: ratings that were acknowledged and are not there when their phone comes back. */
export interface RehearsalSummary extends Conducted {
  readonly joined: number
  /** Rounds answered or passed, over all people. */
  readonly answered: number
  readonly acknowledged: number
  /** Came after their vote had closed, and were told so. */
  readonly late: number
  readonly lost: number
}

/** Lets pretend participants into a room, some at a time as people come. */
export const enterPeople = async (choices: Omit<RehearsalChoices, 'sessionId'>): Promise<Person[]> => {
  const people: Person[] = []
  const last = choices.first + choices.people
  for (let number = choices.first; number < last; number += 10) {
    const some = Array.from({ length: Math.min(10, last - number) }, (_, at) =>
      enterPerson({ ...choices, number: number + at, random: seeded(choices.seed * 7919 + number + at) }),
    )
    people.push(...(await Promise.all(some)).filter((person) => person !== null))
  }
  return people
}

/** How many of the ratings acknowledged to these people the server can not show them when they come back. */
const lostBy = async (people: readonly Person[]): Promise<number> => {
  const checks = people.map(async (person) => {
    const mine = await person.comeBack()
    const acknowledged = mine?.roundId ? person.rounds.get(mine.roundId) : undefined
    if (!acknowledged?.acknowledged) return 0
    return mine !== null && mine.seq >= acknowledged.seq ? 0 : 1
  })
  return (await Promise.all(checks)).reduce<number>((sum, lost) => sum + lost, 0)
}

/** Plays a whole session with pretend participants over real sockets, and counts. */
export const rehearse = async (choices: RehearsalChoices): Promise<RehearsalSummary> => {
  const people = await enterPeople(choices)
  let lost = 0
  const conducted = await conduct(
    {
      origin: choices.origin,
      sessionId: choices.sessionId,
      cookie: `attune-console-${choices.sessionId}=${choices.token}`,
      closed: async () => {
        lost += await lostBy(people)
      },
    },
    20_000 * Math.max(0.1, choices.pace),
  )
  for (const person of people) person.leave()
  const rounds = people.flatMap((person) => [...person.rounds.values()])
  return {
    joined: people.length,
    answered: rounds.length,
    acknowledged: rounds.filter(({ acknowledged }) => acknowledged).length,
    late: rounds.filter(({ late }) => late).length,
    lost,
    ...conducted,
  }
}
