import * as z from 'zod/mini'
import { kindNamed } from '../../activities/kinds.ts'
import type { RoomWalls } from '../../activities/written.ts'
import type { AtHand } from '../../session/atHand.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { Store } from '../store/open.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { recalledOf, shownOf } from './shown.ts'

// What a room wrote may stay at hand for the rest of the day: a list that was collected is read again later.

const Written = z.object({ walls: z.record(z.string(), z.object({ count: z.number() })) })

/** What such a list is called; `null` where an activity keeps none. */
const labelOf = ({ kind, config }: FrozenActivity) => kindNamed(kind).atHand?.(config) ?? null

/** The first activity of the plan that keeps a list; `null` where none does. */
export const keepsList = ({ plan }: Session): FrozenActivity | null =>
  plan.activities.find((activity) => labelOf(activity) !== null) ?? null

const listOf = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round: RevealedRound,
): Promise<AtHand | null> => {
  const label = labelOf(activity)
  const shown = await shownOf(store, session, activity, round, await recalledOf(store, session, activity))
  const room = Object.values(shown).find((rung) => Written.safeParse(rung).success) as RoomWalls | undefined // made by roomWalls alone
  const [field] = Object.keys(room?.walls ?? {})
  if (label === null || !room || field === undefined || room.walls?.[field]?.count === 0) return null
  // A page that was held in its own activity is not held here: nobody could turn it.
  return { label, field, room, look: { form: round.wall.form, page: 0, since: round.revealedAt } }
}

/** The list that the room was shown last, as it stands now; `null` while there is none [V8]. */
export const atHand = async (store: Store, session: Session): Promise<AtHand | null> => {
  const keeping = session.plan.activities.filter((activity) => labelOf(activity) !== null)
  const ids = keeping.map(({ id }) => id)
  const rounds = (await revealedRounds(store, session.id, ids)).filter(({ spoiled }) => !spoiled)
  for (const activity of [...keeping].reverse()) {
    const round = rounds.findLast(({ activityId }) => activityId === activity.id)
    const list = round ? await listOf(store, session, activity, round) : null
    if (list) return list
  }
  return null
}
