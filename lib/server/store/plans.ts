import type { FrozenActivity, FrozenPlan } from '../../session/plan.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'

/** What never changes once it is written may be remembered. Bounded: the oldest makes room. */
const remember = <Key extends string, Thing>(things: Map<Key, Thing>, most: number, key: Key, thing: Thing): Thing => {
  if (things.size >= most) things.delete(things.keys().next().value as Key)
  things.set(key, thing)
  return thing
}

const plans = new Map<SessionId, FrozenPlan>()
const activities = new Map<string, FrozenActivity>()

/** A session's own copy of its workshop. */
export const planOf = async ({ db }: Store, id: SessionId): Promise<FrozenPlan> => {
  const known = plans.get(id)
  if (known) return known
  const row = await db.selectFrom('session_plans').select('plan').where('session_id', '=', id).executeTakeFirstOrThrow()
  return remember(plans, 200, id, JSON.parse(row.plan) as FrozenPlan) // written by startSession alone
}

/** The activity that a round of this session asks; `null` when the round is not this session's. */
export const activityOfRound = async (
  store: Store,
  sessionId: SessionId,
  roundId: RoundId,
): Promise<FrozenActivity | null> => {
  const name = `${sessionId} ${roundId}`
  const known = activities.get(name)
  if (known) return known
  const row = await store.db
    .selectFrom('rounds')
    .select('activity_id')
    .where('id', '=', roundId)
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  const plan = row && (await planOf(store, sessionId))
  const activity = plan?.activities.find(({ id }) => id === row?.activity_id)
  return activity ? remember(activities, 2000, name, activity) : null
}
