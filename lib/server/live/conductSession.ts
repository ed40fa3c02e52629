import { asks } from '../../activities/asks.ts'
import { kindNamed } from '../../activities/kinds.ts'
import { withLaid } from '../../activities/laid.ts'
import { nameIsTaken, type Wall, withGroup, withHidden, withMerged, withPlace } from '../../activities/wall.ts'
import { type Command, done, type Outcome, refused } from '../../session/command.ts'
import { entersFrom, type Phase } from '../../session/round.ts'
import type { RoundId, SessionId } from '../../workshop/ids.ts'
import { languagesIn } from '../../workshop/sessionLanguages.ts'
import type { Language } from '../../workshop/text.ts'
import { arrange, orderOf } from '../store/arrangements.ts'
import { noteHearing } from '../store/hearings.ts'
import type { Store } from '../store/open.ts'
import { endPlay, playOf, setHold, setShows, setSoundPage, startPlay, timePlay } from '../store/playing.ts'
import { goneInSession } from '../store/realRecordings.ts'
import { reveal } from '../store/reveal.ts'
import { asRound, closeRound, openRound, roundOf, setRoundTimer, spoilRound } from '../store/rounds.ts'
import { type Session, sessionById } from '../store/sessions.ts'
import { settle } from '../store/settle.ts'
import { countRound } from '../store/totals.ts'
import { again, endSession, goTo } from '../store/visit.ts'
import { waitsFor } from '../store/waiting.ts'
import { changeWall } from '../store/walls.ts'
import { atHand } from './atHand.ts'
import { hasBoard } from './places.ts'
import { askReasons, letReasonThrough } from './reasonHere.ts'

/** What facilitators and projectors ask for. */
type Conducting = Exclude<Command, { type: 'respond' | 'pass' | 'moment' | 'reason' }>
type Of<Type extends Conducting['type']> = Extract<Conducting, { type: Type }>

type Handlers = {
  [Type in Conducting['type']]: (store: Store, session: Session, command: Of<Type>) => Promise<Outcome>
}

const activityIn = (session: Session, id: string) => session.plan.activities.find((activity) => activity.id === id)

/** Moves a round to a phase, says `not now` where it can not go there, and ok where it is there already [P5]. */
const enter = async (
  store: Store,
  session: Session,
  roundId: RoundId,
  phase: 'open' | 'closed',
  move: () => Promise<void>,
): Promise<Outcome> => {
  await settle(store, roundId)
  const round = await roundOf(store, session.id, roundId)
  if (!round || session.round_id !== roundId) return refused('not now')
  const activity = activityIn(session, round.activity_id)
  if (!activity || !asks(kindNamed(activity.kind), activity.config)) return refused('not now')
  if (round.phase === phase) return done
  if (phase === 'closed' && round.phase === 'revealed') return done
  const from: readonly Phase[] = entersFrom[phase]
  if (!from.includes(round.phase)) return refused('not now')
  await move()
  return done
}

/** Stops what is being played: nobody looks at a reveal, or marks a second time, while an excerpt speaks. */
const hush = async (store: Store, session: Session): Promise<void> => {
  const current = playOf(session.play)
  if (current) await endPlay(store, session.id, { play: current.play, finished: false, thinkSeconds: null })
}

const arrangeWall = async (
  store: Store,
  session: Session,
  roundId: RoundId,
  change: (wall: Wall) => Wall | 'name taken',
): Promise<Outcome> => {
  const came = await changeWall(store, session.id, roundId, change)
  return came === 'done' ? done : refused(came)
}

const handlers: Handlers = {
  goTo: async (store, session, { activityId }) => {
    const activity = activityIn(session, activityId)
    if (!activity) return refused('not yours')
    await goTo(store, session.id, activityId, asks(kindNamed(activity.kind), activity.config))
    return done
  },
  open: async (store, session, { roundId }) =>
    enter(store, session, roundId, 'open', () => openRound(store, session.id, roundId)),
  close: async (store, session, { roundId }) =>
    enter(store, session, roundId, 'closed', () => closeRound(store, session.id, roundId)),
  reveal: async (store, session, { roundId, rungs }) => {
    const before = await roundOf(store, session.id, roundId)
    const activity = before && activityIn(session, before.activity_id)
    if (!before || !activity || session.round_id !== roundId || rungs > activity.ladder.length)
      return refused('not now')
    if (before.rungs === 0 && (await waitsFor(store, session, activity))) return refused('not now') // [P11]
    await settle(store, roundId)
    await reveal(store, session.id, roundId, rungs)
    const after = await roundOf(store, session.id, roundId)
    if (!after || after.rungs < rungs) return refused('not now')
    if (before.rungs < rungs) await hush(store, session)
    // Reasons and figures begin with their first page; a page of a wall that somebody holds stays.
    if (before.rungs < rungs && !kindNamed(activity.kind).texts && asRound(after).wall.turning) {
      await arrangeWall(store, session, roundId, (wall) => ({ ...wall, turning: null }))
    }
    return done
  },
  count: async (store, session, { roundId, totals }) => {
    await settle(store, roundId)
    const round = await roundOf(store, session.id, roundId)
    const cards = round && activityIn(session, round.activity_id)?.cards
    if (!cards) return refused('not now')
    if (totals !== null && totals.length !== cards.length) return refused('not an answer')
    return (await countRound(store, session.id, roundId, totals)) === 'done' ? done : refused('not now')
  },
  again: async (store, session, { activityId, number }) => {
    const activity = activityIn(session, activityId)
    if (!activity || !asks(kindNamed(activity.kind), activity.config)) return refused('not now')
    if (session.round_id) await settle(store, session.round_id)
    const came = await again(store, session.id, activityId, number)
    if (came === 'opened') await hush(store, session)
    return came === 'not now' ? refused('not now') : done
  },
  arrange: async (store, session, { activityId, order }) => {
    const activity = activityIn(session, activityId)
    if (!activity || !asks(kindNamed(activity.kind), activity.config)) return refused('not now')
    if (orderOf(session.arrangements, activity) === order) return done
    return (await arrange(store, session, activityId, order)) === 'done' ? done : refused('not now')
  },
  setTimer: async (store, session, { roundId, endsAt }) => {
    await settle(store, roundId)
    await setRoundTimer(store, session.id, roundId, endsAt)
    return done
  },
  spoil: async (store, session, { roundId, spoiled }) => {
    await spoilRound(store, session.id, roundId, spoiled)
    return done
  },
  hide: (store, session, { roundId, key, hidden }) =>
    arrangeWall(store, session, roundId, (wall) => withHidden(wall, key, hidden)),
  group: (store, session, { roundId, key, group }) =>
    arrangeWall(store, session, roundId, (wall) => withPlace(wall, key, group)),
  merge: (store, session, { roundId, key, into }) =>
    arrangeWall(store, session, roundId, (wall) => withMerged(wall, key, into)),
  lay: (store, session, { roundId, ideas }) =>
    arrangeWall(store, session, roundId, (wall) => ({ ...wall, laid: withLaid(wall.laid, ideas) })),
  hang: (store, session, { roundId, form }) => arrangeWall(store, session, roundId, (wall) => ({ ...wall, form })),
  turn: (store, session, { roundId, turning }) =>
    arrangeWall(store, session, roundId, (wall) => ({ ...wall, turning })),
  nameGroup: (store, session, { roundId, group, name }) =>
    arrangeWall(store, session, roundId, (wall) =>
      nameIsTaken(wall, group, name) ? 'name taken' : withGroup(wall, group, name),
    ),
  askReasons,
  letThrough: letReasonThrough,
  play: async (store, session, { play, activityId, fromLine }) => {
    const excerpt = activityIn(session, activityId)?.excerpt
    if (!excerpt || goneInSession(session.gone)[excerpt.id]) return refused('not now')
    const from = fromLine === 0 ? 0 : excerpt.starts[fromLine]
    if (from === undefined) return refused('not now')
    await startPlay(store, session.id, { play, activityId, from })
    await noteHearing(
      store,
      { excerptId: excerpt.id, heardBy: 'room', sessionId: session.id, person: null },
      `hear_${play}`,
    )
    return done
  },
  stop: async (store, session, { play }) => {
    await endPlay(store, session.id, { play, finished: false, thinkSeconds: null })
    return done
  },
  sounding: async (store, session, { play, startedAt }) => {
    await timePlay(store, session.id, { play, startedAt })
    return done
  },
  ended: async (store, session, { play }) => {
    const current = playOf(session.play)
    const activity = current && activityIn(session, current.activityId)
    const thinkSeconds = activity?.asking?.thinkSeconds ?? null
    await endPlay(store, session.id, { play, finished: true, thinkSeconds })
    return done
  },
  show: async (store, session, { captions, transcript, listening, projectorLanguage }) => {
    const held: readonly Language[] = languagesIn(session.languages)
    if (projectorLanguage !== undefined && !held.includes(projectorLanguage)) return refused('not now')
    await setShows(store, session.id, { captions, transcript, listening, projectorLanguage })
    return done
  },
  hold: async (store, session, { hold }) => {
    if (hold === 'board' && !(await hasBoard(store, session))) return refused('not now')
    if (hold === 'list' && !(await atHand(store, session))) return refused('not now')
    await setHold(store, session.id, hold)
    return done
  },
  unlocked: async (store, session, { page }) => {
    await setSoundPage(store, session.id, page)
    return done
  },
  end: async (store, session) => {
    await endSession(store, session.id)
    return done
  },
}

/** Carries out what a facilitator or a projector asks for. After the end of a session nothing is. */
export const conductSession = async (store: Store, sessionId: SessionId, command: Conducting): Promise<Outcome> => {
  const session = await sessionById(store, sessionId)
  if (!session) return refused('not yours')
  if (session.ended_at !== null) return command.type === 'end' ? done : refused('not now')
  // The handler and the command have the same `type`; TypeScript can not follow that through the table.
  const handler = handlers[command.type] as (store: Store, session: Session, command: Conducting) => Promise<Outcome>
  return handler(store, session, command)
}
