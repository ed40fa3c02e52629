import { kindNamed } from '../../activities/kinds.ts'
import type { WallLook } from '../../activities/wallPages.ts'
import { writes } from '../../activities/writes.ts'
import type { ActivityView, AgendaEntry, Audience, Conduct, Mine, PlayerView, Views } from '../../session/view.ts'
import type { SheetHash } from '../../workshop/ids.ts'
import { languagesIn } from '../../workshop/sessionLanguages.ts'
import { stepOf } from '../../workshop/tracks.ts'
import { orderOf } from '../store/arrangements.ts'
import { playOf } from '../store/playing.ts'
import type { Presence } from '../store/presence.ts'
import { goneInSession } from '../store/realRecordings.ts'
import { keepsList } from './atHand.ts'
import type { Stage } from './stage.ts'
import { reasonsInRoom } from './stagedReasons.ts'
import type { Presented } from './wire.ts'

/** Whether the recording of the activity the room is at is not there any more. */
const goneOf = ({ session, activity }: Stage): Pick<ActivityView, 'gone'> => {
  const gone = activity?.excerpt && goneInSession(session.gone)[activity.excerpt.id]
  return gone ? { gone: gone.why } : {}
}

/** What is said in the recording of the activity; `null`: there is none, or it is not there any more. */
const spokenIn = (stage: Stage): SheetHash | null =>
  goneOf(stage).gone ? null : (stage.activity?.excerpt?.transcript ?? null)

const activityView = (stage: Stage): ActivityView | null => {
  const { activity, round, shown, moments, reasons: staged, recalled, byHand } = stage
  if (activity === null || round === null) return null
  const { id, number, opensAt, closesAt, talkEndsAt } = round
  const reasons = reasonsInRoom(staged)
  const more = { ...(moments && { moments }), ...(reasons && { reasons }) }
  const base = { id, number, opensAt, closesAt, talkEndsAt, ...(byHand.length === 0 ? {} : { byHand }) }
  const view = {
    id: activity.id,
    kind: activity.kind,
    sheet: activity.sheet,
    round:
      round.phase === 'revealed'
        ? { ...base, phase: round.phase, rungs: round.rungs, shown: shown ?? {}, ...more }
        : { ...base, phase: round.phase },
    ...(writes(kindNamed(activity.kind), activity.config) && { writes: true }),
    ...(recalled === undefined ? {} : { recalled }),
    ...goneOf(stage),
  }
  return view as ActivityView // kind and shown belong together: `shown` was made by that kind's own ladder
}

const player = ({ session }: Stage): PlayerView | null => {
  const play = playOf(session.play)
  const excerpt = session.plan.activities.find(({ id }) => id === play?.activityId)?.excerpt
  if (!play || !excerpt) return null
  return { ...play, excerptId: excerpt.id }
}

/** Whom to turn to: on phones wherever an excerpt is heard and talked about, and everywhere once the session is over. */
const supportOf = ({ session, activity }: Stage, audience: 'phone' | 'projector') => {
  const { support } = session.plan
  const now = session.ended_at !== null || (audience === 'phone' && activity !== null && activity.excerpt !== null)
  return support && now ? { support } : {}
}

const common = (stage: Stage) => ({
  sessionId: stage.session.id,
  title: stage.session.title,
  ended: stage.session.ended_at !== null,
  rehearsal: stage.session.rehearsal === 1,
  activity: activityView(stage),
  player: player(stage),
})

const agenda = ({ session, rounds, begun, due }: Stage): AgendaEntry[] =>
  session.plan.activities.map(({ id, kind, step, title, minutes, excerpt, shorter = minutes }) => ({
    id,
    kind,
    step: stepOf({ id, step }),
    title,
    minutes,
    shorter,
    heard: excerpt !== null,
    begunAt: begun.get(id) ?? null,
    visited: rounds.has(id),
    rounds: rounds.get(id) ?? 0,
    due: due.has(id),
  }))

/**
 * Which page of what is shown the big screen is at, from the reveal on. What people wrote turns by itself until somebody
 * holds a page; reasons and figures are talked about page by page, so the console turns those.
 */
const lookOf = ({ activity, round }: Stage): WallLook | null => {
  if (round?.phase !== 'revealed' || !activity) return null
  const { form, turning } = round.wall
  return { form, ...(turning ?? { page: 0, since: kindNamed(activity.kind).texts ? round.revealedAt : null }) }
}

/** Which list the console may show again, or what has to be shown first. */
const listOf = ({ session, list }: Stage): Views['console']['shows']['list'] => {
  const keeps = keepsList(session)
  if (list) return { ready: list.label }
  return keeps && { after: keeps.title }
}

/** When the room came to its first activity. */
const begunAt = ({ begun }: Stage): number | null => (begun.size === 0 ? null : Math.min(...begun.values()))

const conduct = (stage: Stage): Conduct | null => {
  const { session, activity, round, notes, asks, played, waitsFor, givesAway, texts, reasons } = stage
  if (activity === null || round === null) return null
  const { asking, ladder, excerpt, notesBefore } = activity
  const { gone } = goneOf(stage)
  return {
    asks,
    rests: kindNamed(activity.kind).rests ?? false,
    ladder,
    plannedRounds: asking?.rounds ?? 1,
    order: orderOf(session.arrangements, activity),
    thinkSeconds: asking?.thinkSeconds ?? null,
    voteSeconds: asking?.voteSeconds ?? null,
    // Where nothing is asked the timer runs for the step itself: a break, a talk from a slide.
    talkSeconds: asking?.talkSeconds ?? (asks ? null : activity.minutes * 60),
    spoiled: round.spoiled,
    excerptId: gone ? null : (excerpt?.id ?? null),
    played,
    notes: [...notesBefore, ...notes.map(({ text }) => text)],
    cards: (asks && activity.cards) || null,
    transcript: spokenIn(stage),
    waitsFor: waitsFor?.title ?? null,
    givesAway: givesAway && { activityId: givesAway.asker.id, title: givesAway.asker.title, rungs: givesAway.rungs },
    texts,
    wall: round.wall,
    look: lookOf(stage),
    reasons,
  }
}

const projectorState = ({ session }: Stage, { projectors }: Presence): Views['console']['projector'] => {
  if (projectors.length === 0) return 'absent'
  return session.sound_page !== null && projectors.includes(session.sound_page) ? 'ready' : 'locked'
}

const makers: { [A in Audience]: (stage: Stage, presence: Presence) => Views[A] } = {
  phone: (stage) => ({
    ...common(stage),
    transcript: stage.session.transcript === 1 ? spokenIn(stage) : null,
    listening: stage.session.listening === 1,
    list: stage.list,
    ...supportOf(stage, 'phone'),
  }),
  projector: (stage) => ({
    ...common(stage),
    code: stage.session.code,
    joined: stage.joined,
    answered: stage.answered,
    language: stage.session.projector_language,
    languages: languagesIn(stage.session.languages),
    hold: stage.session.hold,
    board: stage.board,
    list: stage.session.hold === 'list' ? stage.list : null,
    captions: stage.session.captions === 1 ? spokenIn(stage) : null,
    talkPrompt: stage.activity?.asking?.talkPrompt ?? null,
    look: lookOf(stage),
    peaks: stage.activity?.excerpt?.peaks ?? null,
    soundPage: stage.session.sound_page,
    ...supportOf(stage, 'projector'),
  }),
  console: (stage, presence) => ({
    ...common(stage),
    code: stage.session.code,
    joined: stage.joined,
    pretend: stage.pretend,
    connected: presence.connected,
    answered: stage.answered,
    agenda: agenda(stage),
    conduct: conduct(stage),
    projector: projectorState(stage, presence),
    shows: {
      captions: stage.session.captions === 1,
      transcript: stage.session.transcript === 1,
      listening: stage.session.listening === 1,
      projectorLanguage: stage.session.projector_language,
      languages: languagesIn(stage.session.languages),
      hold: stage.session.hold,
      board: stage.board,
      boardReady: stage.boardReady,
      list: listOf(stage),
    },
    startedAt: begunAt(stage) ?? stage.session.created_at,
  }),
}

/** The view of one audience: whole, and the same for all of it. The only way to a `Presented`, with `presentMine`. */
export const present = <A extends Audience>(audience: A, stage: Stage, presence: Presence): Presented<Views[A]> =>
  makers[audience](stage, presence) as Presented<Views[A]> // the brand is given here alone

/** What one phone alone may see. */
export const presentMine = (mine: Mine): Presented<Mine> => mine as Presented<Mine> // the brand is given here alone
