import { asks } from '../../activities/asks.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { type PlacedExcerpt, placesIn } from '../../activities/place.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import { keyIsOut, type RevealedRound } from '../../session/round.ts'
import type { ExcerptId } from '../../workshop/ids.ts'
import { key } from '../store/keys.ts'
import type { Store } from '../store/open.ts'
import { responses } from '../store/responses.ts'
import { revealedRounds } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'

// Where excerpts stand between care and authority. An excerpt has a place once its coding has been shown, and no place
// before the room has seen which elements belong together: averages would answer the sort.

/** Whether an activity is of a kind that places its excerpt. */
export const places = ({ kind }: Pick<FrozenActivity, 'kind'>): boolean => kindNamed(kind).place !== undefined

/** Whether a rung of an activity shows how the elements group. */
const tells = ({ kind }: FrozenActivity, name: string): boolean => kindNamed(kind).ladder[name]?.tellsGrouping === true

const reached = ({ ladder }: FrozenActivity, { rungs }: RevealedRound) => ladder.slice(0, rungs)

const ofActivity = (activities: readonly FrozenActivity[], { activityId }: RevealedRound) =>
  activities.find(({ id }) => id === activityId)

/** Whether the room has been shown how the elements group. */
export const groupingIsOut = async (store: Store, session: Session): Promise<boolean> => {
  const openers = session.plan.activities.filter((one) => one.ladder.some(({ name }) => tells(one, name)))
  const ids = openers.map(({ id }) => id)
  return (await revealedRounds(store, session.id, ids)).some((round) => {
    const activity = ofActivity(openers, round)
    return activity !== undefined && reached(activity, round).some(({ name }) => tells(activity, name))
  })
}

/** What a press would answer ahead of its question. */
export interface GivesAway {
  /** The activity that asks it. */
  readonly asker: FrozenActivity
  /** How many rungs are shown before the press that tells. */
  readonly rungs: number
}

/** Which press of this activity tells how the elements group while the plan has yet to ask; `null` where none does. */
export const givesAway = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
): Promise<GivesAway | null> => {
  const rungs = activity.ladder.findIndex(({ name }) => tells(activity, name))
  const asker = session.plan.activities.find(({ kind, config }) => kindNamed(kind).asksGrouping?.(config))
  if (rungs === -1 || !asker || asker.id === activity.id) return null
  return (await groupingIsOut(store, session)) ? null : { asker, rungs }
}

/** The excerpts of the plan, each once, in its order: the first is A. */
const letterOf = ({ plan }: Session, excerptId: ExcerptId): string => {
  const ids = plan.activities.filter(places).map(({ kind, config }) => kindNamed(kind).excerpt(config))
  return String.fromCharCode(65 + [...new Set(ids)].indexOf(excerptId))
}

const opensOf = ({ ladder }: FrozenActivity) => ladder.map(({ of }) => of)

/**
 * Where the excerpt of a round stands; `null` while its coding has not been shown. The room's place needs the press that
 * shows the room, in a round that counts.
 */
export const placedIn = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  round: RevealedRound,
): Promise<PlacedExcerpt | null> => {
  const kind = kindNamed(activity.kind)
  const { place, excerpt } = kind
  const excerptId = excerpt(activity.config)
  if (!place || excerptId === null || !keyIsOut(round, opensOf(activity))) return null
  const answers = asks(kind, activity.config) ? await responses(store, round) : []
  const rule = { floor: session.floor, second: round.number > 1 }
  const placed = place(activity.config, answers, rule, await key(store, round))
  if (!placed) return null
  const roomIsOut = reached(activity, round).some(({ name }) => name === 'room')
  const title = activity.excerpt?.title ?? activity.title
  const letter = letterOf(session, excerptId)
  return { ...placed, room: roomIsOut && !round.spoiled ? placed.room : null, excerptId, title, letter }
}

/** The rounds whose excerpt may stand on the board. */
const boarded = async (store: Store, session: Session) => {
  const activities = session.plan.activities.filter(places)
  const ids = activities.map(({ id }) => id)
  const rounds = (await revealedRounds(store, session.id, ids)).flatMap((round) => {
    const activity = ofActivity(activities, round)
    return activity && keyIsOut(round, opensOf(activity)) ? [{ activity, round }] : []
  })
  return rounds.length > 0 && (await groupingIsOut(store, session)) ? rounds : []
}

/** Whether there is an excerpt that may stand on the board. */
export const hasBoard = async (store: Store, session: Session): Promise<boolean> =>
  (await boarded(store, session)).length > 0

/** The excerpts heard so far whose coding has been shown, where they stand. */
export const boardOf = async (store: Store, session: Session): Promise<PlacedExcerpt[]> => {
  const found: (PlacedExcerpt | null)[] = []
  for (const { activity, round } of await boarded(store, session)) {
    found.push(await placedIn(store, session, activity, round))
  }
  return placesIn(found)
}
