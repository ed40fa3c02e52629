import { asks } from '../../activities/asks.ts'
import type { Earlier } from '../../activities/kind.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { tiesOf } from '../../activities/ties.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import { keyIsOut, type RevealedRound, type Round } from '../../session/round.ts'
import { key } from '../store/keys.ts'
import type { Store } from '../store/open.ts'
import { joinedCount } from '../store/participants.ts'
import { responses, responsesByGroup } from '../store/responses.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { groupingIsOut, placedIn, places } from './places.ts'

/**
 * What the rungs reached so far show of a round. Answers are read only of a revealed round, the key only once it is
 * out. `recalled`: what the activity draws from others.
 */
export const shownOf = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round: RevealedRound,
  recalled: unknown,
): Promise<Record<string, unknown>> => {
  const kind = kindNamed(activity.kind)
  const { cards } = kind
  const responseOf = cards ? (card: number) => cards.response(activity.config, card) : null
  const answers = asks(kind, activity.config) ? await responses(store, round, responseOf) : []
  const { joined } = await joinedCount(store, session.id)
  const rule = { floor: session.floor, joined, second: round.number > 1, recalled, wall: round.wall }
  const opens = activity.ladder.map(({ of }) => of)
  const secret = keyIsOut(round, opens) ? await key(store, round) : null
  const shown: Record<string, unknown> = {}
  for (const { name } of activity.ladder.slice(0, round.rungs)) {
    const rung = kind.ladder[name]
    if (rung?.of === 'room') {
      const by = rung.byGroup?.(activity.config) ?? null
      const list = session.groups.find(({ id }) => id === by)
      const groups = list && { groups: await responsesByGroup(store, round, list) }
      shown[name] = rung.show(activity.config, answers, { ...rule, ...groups })
    }
    if (rung?.of === 'key') shown[name] = rung.show(activity.config, answers, rule, secret)
  }
  return shown
}

/** With what no kind is told: whether it was counted by hand. */
type EarlierRound = Earlier & { readonly byHand: boolean }

/** What a session has shown of other activities than `except`, in the order of the plan. `from`: of these only. */
export const earlierOf = async (
  store: Store,
  session: Session,
  from: readonly FrozenActivity['id'][] | 'all' | 'placed',
  except: FrozenActivity['id'] | null,
): Promise<EarlierRound[]> => {
  const placing = session.plan.activities.filter(places).map(({ id }) => id)
  const rounds = await revealedRounds(store, session.id, from === 'placed' ? placing : from)
  const mayPlace =
    rounds.some(({ activityId }) => placing.includes(activityId)) && (await groupingIsOut(store, session))
  const earlier: EarlierRound[] = []
  for (const activity of session.plan.activities) {
    if (activity.id === except) continue
    const { id: activityId, kind, title, excerpt, config } = activity
    // A round that does not count is compared with nothing.
    for (const round of rounds.filter((one) => one.activityId === activityId && !one.spoiled)) {
      // One step back and no further: what an earlier activity recalls itself is not asked for again.
      const recalled = kindNamed(kind).recall?.make(config, [])
      const shown = await shownOf(store, session, activity, round, recalled)
      const place = mayPlace ? await placedIn(store, session, activity, round) : null
      // A place without the room's has nothing of a count in it.
      const byHand = round.byHand && (from !== 'placed' || place?.room != null)
      const { number } = round
      const heard = { excerptId: excerpt?.id ?? null, ...(excerpt?.title && { excerptTitle: excerpt.title }) }
      const ties = kindNamed(kind).texts && { ties: tiesOf(round.wall) }
      earlier.push({ activityId, kind, title, ...heard, ...ties, number, byHand, shown, place })
    }
  }
  return earlier
}

/** What an activity draws from what was shown of others; `undefined` where its kind recalls nothing. */
export const recalledOf = async (store: Store, session: Session, activity: FrozenActivity): Promise<unknown> =>
  (await recall(store, session, activity)).recalled

/** The same, and whether something of it was counted by hand. `round`: the activity's own, where it is drawn. */
export const recall = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round?: Round,
): Promise<{ recalled: unknown; byHand: boolean }> => {
  const draws = kindNamed(activity.kind).recall
  if (!draws) return { recalled: undefined, byHand: false }
  const earlier = await earlierOf(store, session, draws.from(activity.config), activity.id)
  return { recalled: draws.make(activity.config, earlier, round?.wall), byHand: earlier.some(({ byHand }) => byHand) }
}
