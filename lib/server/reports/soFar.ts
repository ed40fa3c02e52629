import type { CountedSession } from '../../reports/counted.ts'
import { keyIsOut } from '../../session/round.ts'
import { sessionIdIn } from '../auth/rights.ts'
import type { Store } from '../store/open.ts'
import { planOf } from '../store/plans.ts'
import { revealedRounds } from '../store/rounds.ts'

/**
 * A session as far as its room has been shown it. While it runs, a coding that is not on the big screen yet is in
 * nothing that leaves the server, nor are averages of dimensions: which elements belong together may be still to sort.
 */
export const soFar = async (store: Store, session: CountedSession): Promise<CountedSession> => {
  const id = session.running ? sessionIdIn(session.id) : null
  if (id === null) return session
  const { activities } = await planOf(store, id)
  const opens = new Map<string, ('room' | 'key')[]>(activities.map((one) => [one.id, one.ladder.map(({ of }) => of)]))
  const revealed = await revealedRounds(store, id, 'all')
  const out = new Set<string>(
    revealed.filter((round) => keyIsOut(round, opens.get(round.activityId) ?? [])).map(({ activityId }) => activityId),
  )
  const rounds = session.rounds.map((round) => {
    const items = round.document.items.map((item) =>
      out.has(round.activityId) ? item : { ...item, coding: null, coders: [] },
    )
    return { ...round, document: { ...round.document, items, dimensions: [] } }
  })
  return { ...session, rounds }
}
