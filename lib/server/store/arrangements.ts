import type { FrozenActivity } from '../../session/plan.ts'
import type { ActivityId, SessionId } from '../../workshop/ids.ts'
import type { Order } from '../../workshop/workshop.ts'
import type { Store } from './open.ts'

const chosen = (arrangements: string) => JSON.parse(arrangements) as Record<ActivityId, Order | undefined> // written below alone

/** The order of an activity: what the facilitator has chosen, else the plan's. */
export const orderOf = (arrangements: string, { id, asking }: Pick<FrozenActivity, 'id' | 'asking'>): Order =>
  chosen(arrangements)[id] ?? asking?.order ?? 'barsFirst'

/**
 * Chooses the order of an activity [P10]: `not now` once its first round has been shown or a second one exists. The
 * condition stands in the statement that writes; so does what was read before, lest a choice for another activity,
 * made in the same moment, be lost.
 */
export const arrange = async (
  { db }: Store,
  session: { id: SessionId; arrangements: string },
  activityId: ActivityId,
  order: Order,
): Promise<'done' | 'not now'> => {
  const { id, arrangements } = session
  const written = await db
    .updateTable('sessions')
    .set({ arrangements: JSON.stringify({ ...chosen(arrangements), [activityId]: order }) })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .where('arrangements', '=', arrangements)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('rounds')
            .select('rounds.id')
            .where('rounds.session_id', '=', id)
            .where('rounds.activity_id', '=', activityId)
            .where((eb) => eb.or([eb('rounds.phase', '=', 'revealed'), eb('rounds.number', '>=', 2)])),
        ),
      ),
    )
    .returning('id')
    .executeTakeFirst()
  return written ? 'done' : 'not now'
}
