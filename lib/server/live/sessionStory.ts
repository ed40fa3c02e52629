import { asks } from '../../activities/asks.ts'
import type { LaidIdea } from '../../activities/byCard.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { LaidIdeas } from '../../activities/laid.ts'
import { type LookedAt, nextTime, type Timed } from '../../session/nextTime.ts'
import { type PlaceInDay, placesOf } from '../../session/pace.ts'
import type { FrozenActivity } from '../../session/plan.ts'
import type { RevealedRound } from '../../session/round.ts'
import type { Story, StoryActivity, StoryMoments, StoryRound } from '../../session/story.ts'
import { versionTitle } from '../store/frameworkVersions.ts'
import { roomMoments } from '../store/moments.ts'
import type { Store } from '../store/open.ts'
import { joinedCount } from '../store/participants.ts'
import { goneInSession } from '../store/realRecordings.ts'
import { answeredCount, passedCount } from '../store/responses.ts'
import { newestRound, revealedRounds, roundCounts } from '../store/rounds.ts'
import type { Session } from '../store/sessions.ts'
import { recall, recalledOf, shownOf } from './shown.ts'
import { reasonsOfStory, reasonsThrough, roomIsOut } from './stagedReasons.ts'

/** How the day went, with the times of each activity. */
const dayOf = async (store: Store, session: Session) => {
  const { begun } = await roundCounts(store, session.id)
  const startedAt = begun.size === 0 ? session.created_at : Math.min(...begun.values())
  const agenda = session.plan.activities.map((activity) => ({
    ...activity,
    step: activity.id,
    shorter: activity.minutes,
    heard: activity.excerpt !== null,
    begunAt: begun.get(activity.id) ?? null,
    visited: begun.has(activity.id),
    rounds: 0,
    due: false,
  }))
  return { startedAt, places: placesOf({ agenda, activity: null, startedAt }) }
}

const stateOf = (activity: FrozenActivity, shown: boolean, place: PlaceInDay | undefined): StoryActivity['state'] => {
  if (shown) return 'shown'
  if (place?.begunAt == null) return 'skipped'
  return asks(kindNamed(activity.kind), activity.config) ? 'kept' : 'held'
}

type StoryLook = LookedAt & Pick<StoryRound, 'byHand' | 'reasons'>

/** The rounds of one activity that were shown, and what the rules for next time look at in them. */
const roundsOf = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  rounds: readonly RevealedRound[],
): Promise<StoryLook[]> => {
  if (rounds.length === 0) return []
  const recalled = await recalledOf(store, session, activity)
  const looked: StoryLook[] = []
  for (const round of rounds) {
    looked.push({
      activityId: activity.id,
      number: round.number,
      spoiled: round.spoiled,
      byHand: round.byHand,
      passed: round.byHand ? 0 : await passedCount(store, round),
      answered: await answeredCount(store, round.id),
      shown: await shownOf(store, session, activity, round, recalled),
      reasons: reasonsOfStory(await reasonsThrough(store, session, activity, round)),
    })
  }
  return looked
}

const asRoundOfStory = ({ number, spoiled, byHand, shown, reasons }: StoryLook): StoryRound => ({
  number,
  spoiled,
  byHand,
  shown,
  reasons,
})

/** What the room marked while it listened, as the last of its shown rounds has it. */
const momentsOf = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
  rounds: readonly RevealedRound[],
): Promise<StoryMoments | null> => {
  const last = rounds.findLast((round) => roomIsOut(activity, round))
  if (!last || !activity.excerpt) return null
  const { seconds, peaks, transcript } = activity.excerpt
  const moments = await roomMoments(store, last, session.floor)
  return moments && { ...moments, seconds, peaks, transcript }
}

/** What was played in a session and is not there any more. */
const goneFrom = ({ plan, gone }: Session): Story['gone'] =>
  Object.entries(goneInSession(gone)).map(([id, one]) => ({
    ...one,
    title: plan.activities.find(({ excerpt }) => excerpt?.id === id)?.excerpt?.title ?? null,
  }))

/** What was laid beside the cards of a step; `null`: nothing was, or it draws no such ideas. */
const laidIn = async (
  store: Store,
  session: Session,
  activity: FrozenActivity,
): Promise<readonly LaidIdea[] | null> => {
  const round = await newestRound(store, session.id, activity.id)
  if (!round || round.wall.laid.length === 0) return null
  const { recalled } = await recall(store, session, activity, round)
  const ideas = LaidIdeas.safeParse(recalled).data ?? []
  return ideas.some(({ card }) => card !== null) ? ideas : null
}

/** The framework that a session was started with; `null`: before versions were kept. */
const frameworkOf = async (store: Store, session: Session): Promise<Story['framework']> => {
  const { framework_id: id, framework_number: number } = session
  const title = id === null || number === null ? null : await versionTitle(store, id, number)
  return title === null || number === null ? null : { title, number }
}

/** What is left to say of a session whose answers have been removed. */
const forgottenStory = async (store: Store, session: Session): Promise<Story> => ({
  sessionId: session.id,
  framework: await frameworkOf(store, session),
  title: session.title,
  code: session.code,
  rehearsal: session.rehearsal === 1,
  joined: 0,
  startedAt: session.created_at,
  endedAt: session.ended_at,
  forgottenAt: session.forgotten_at,
  gone: goneFrom(session),
  activities: [],
  advice: [],
})

/**
 * A session as the person who led it looks back on it. It is made of the rungs that the room was shown, so that it
 * tells nothing that the big screen did not, but for how many sat a round out where they were five or more.
 */
export const sessionStory = async (store: Store, session: Session): Promise<Story> => {
  if (session.forgotten_at !== null) return forgottenStory(store, session)
  const revealed = await revealedRounds(store, session.id, 'all')
  const { joined } = await joinedCount(store, session.id)
  const { startedAt, places } = await dayOf(store, session)
  const activities: StoryActivity[] = []
  const looked: LookedAt[] = []
  const times: Timed[] = []
  for (const activity of session.plan.activities) {
    const { id, kind, title, sheet, minutes } = activity
    const place = places.find((one) => one.id === id)
    const itsRounds = revealed.filter(({ activityId }) => activityId === id)
    const rounds = await roundsOf(store, session, activity, itsRounds)
    const took = place?.took ?? null
    looked.push(...rounds)
    times.push({ activityId: id, minutes, took })
    activities.push({
      id,
      kind,
      title,
      sheet,
      minutes,
      took,
      state: stateOf(activity, rounds.length > 0, place),
      rounds: rounds.map(asRoundOfStory),
      moments: await momentsOf(store, session, activity, itsRounds),
      laid: await laidIn(store, session, activity),
    })
  }
  return {
    sessionId: session.id,
    framework: await frameworkOf(store, session),
    title: session.title,
    code: session.code,
    rehearsal: session.rehearsal === 1,
    joined,
    startedAt,
    endedAt: session.ended_at,
    forgottenAt: null,
    gone: goneFrom(session),
    activities,
    advice: nextTime(looked, times),
  }
}
