import type { Live } from '../../lib/client/liveStore.ts'
import type { Posted } from '../../lib/client/outbox.ts'
import type { Views } from '../../lib/session/view.ts'

/** What a screen reader may have to be told of: where the room is, whether what was sent arrived, whether the line holds. */
export interface Moment {
  readonly view: Views['phone'] | null
  readonly posted: Posted | null
  readonly status: Live<'phone'>['status']
}

export type Announcement =
  | 'moved'
  | 'open'
  | 'closed'
  | 'revealed'
  | 'more'
  | 'reasons'
  | 'received'
  | 'waiting'
  | 'unsaved'
  | 'late'
  | 'refused'
  | 'away'
  | 'live'
  | 'ended'

const rungsOf = (view: Views['phone']): number =>
  view.activity?.round.phase === 'revealed' ? view.activity.round.rungs : 0

/** Whether this phone asks for a reason. */
const isAsked = ({ activity }: Views['phone']): boolean =>
  activity?.round.phase === 'revealed' && activity.round.reasons?.asked === 'open'

const ofRoom = (before: Views['phone'], now: Views['phone']): Announcement | null => {
  if (now.ended && !before.ended) return 'ended'
  if (isAsked(now) && !isAsked(before)) return 'reasons'
  const [was, is] = [before.activity?.round, now.activity?.round]
  if (!is || (is.id === was?.id && is.phase === was.phase)) return rungsOf(now) > rungsOf(before) ? 'more' : null
  if (is.phase === 'ready') return 'moved'
  // What asks nothing is closed from the first: no vote has ended there.
  return is.phase === 'closed' && is.id !== was?.id ? 'moved' : is.phase
}

/** What is new between two moments and worth saying aloud, if anything. The room comes before the line. */
export const announcementOf = (before: Moment, now: Moment): Announcement | null => {
  const room = before.view && now.view ? ofRoom(before.view, now.view) : null
  if (room !== null) return room
  const state = now.posted?.state
  const anew = state !== before.posted?.state || now.posted?.seq !== before.posted?.seq
  if (anew && state !== undefined && state !== 'sending') return state
  if (now.status === 'away' && before.status === 'live') return 'away'
  return now.status === 'live' && before.status === 'away' ? 'live' : null
}
