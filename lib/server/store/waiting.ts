import { kindNamed } from '../../activities/kinds.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import type { ActivityId } from '../../workshop/ids.ts'
import type { Store } from './open.ts'
import { revealedRounds } from './rounds.ts'
import type { Session } from './sessions.ts'

/** The activity whose rung has to be out before this one may be revealed [P11]; `null` when nothing is waited for. */
export const waitsFor = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
): Promise<FrozenActivity | null> => {
  const awaited = kindNamed(activity.kind).waitsFor?.(activity.config) ?? null
  const other = session.plan.activities.find(({ id }) => id === awaited?.activityId)
  if (!awaited || !other) return null // a track may have left it out: then nothing is waited for
  const place = other.ladder.findIndex(({ name }) => name === awaited.rung)
  const rounds = await revealedRounds(store, session.id, [other.id])
  return place >= 0 && rounds.some(({ rungs }) => rungs > place) ? null : other
}

/** The activities that were asked, whose reveal waited for another one and may now be made. */
export const dueReveals = async (store: Store, session: Session): Promise<ReadonlySet<ActivityId>> => {
  const waiting = session.plan.activities.filter(({ kind, config }) => kindNamed(kind).waitsFor?.(config))
  const due = new Set<ActivityId>()
  for (const activity of waiting) {
    const closed = await store.db
      .selectFrom('rounds')
      .select('id')
      .where('session_id', '=', session.id)
      .where('activity_id', '=', activity.id)
      .where('phase', '=', 'closed')
      .executeTakeFirst()
    if (closed && (await waitsFor(store, session, activity)) === null) due.add(activity.id)
  }
  return due
}
