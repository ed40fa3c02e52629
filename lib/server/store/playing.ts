import { sql } from 'kysely'
import type { FrozenPlan } from '../../session/plan.ts'
import type { Hold } from '../../session/view.ts'
import type { ActivityId, SessionId } from '../../workshop/ids.ts'
import type { Language } from '../../workshop/text.ts'
import { databaseNow } from './databaseNow.ts'
import { lockSession } from './lockSession.ts'
import type { Store } from './open.ts'

/** What is being played in a room. */
export interface Play {
  readonly play: string
  readonly activityId: ActivityId
  /** Seconds from the start of the recording. */
  readonly from: number
  readonly startedAt: number
  readonly stoppedAt: number | null
}

/** Reads the play of a session's row; `null` when nothing has been played. */
export const playOf = (text: string | null): Play | null => (text === null ? null : (JSON.parse(text) as Play)) // written below alone

/** Starts a play. The same play again changes nothing [P5]. */
export const startPlay = async (
  store: Store,
  sessionId: SessionId,
  wanted: { play: string; activityId: ActivityId; from: number },
): Promise<void> => {
  const play: Play = { ...wanted, startedAt: await databaseNow(store), stoppedAt: null }
  await store.db.transaction().execute(async (trx) => {
    const session = await lockSession(trx, store.traits, sessionId)
    if (!session || playOf(session.play)?.play === wanted.play) return
    await trx
      .updateTable('sessions')
      .set({ play: JSON.stringify(play) })
      .where('id', '=', sessionId)
      .execute()
    // Whoever plays it again wants to hear it: a vote that was about to open waits for the end of the sound.
    await trx
      .updateTable('rounds')
      .set({ opens_at: null })
      .where('session_id', '=', sessionId)
      .where('phase', '=', 'ready')
      .execute()
  })
}

/** Below this a difference is not worth a new view, in milliseconds. */
const sameMs = 100
/** A projector that says its sound began sooner than this before it was asked for has a clock of its own. */
const earlyMs = 1000

/**
 * Notes when the sound of a play really began, as its projector hears it. Whoever follows the room goes by that. Later
 * than now it can not be, and much sooner than the play was pressed for neither.
 */
export const timePlay = async (
  store: Store,
  sessionId: SessionId,
  heard: { play: string; startedAt: number },
): Promise<void> => {
  const now = await databaseNow(store)
  await store.db.transaction().execute(async (trx) => {
    const current = playOf((await lockSession(trx, store.traits, sessionId))?.play ?? null)
    if (current === null || current.play !== heard.play || current.stoppedAt !== null) return
    const startedAt = Math.min(heard.startedAt, now)
    if (startedAt < current.startedAt - earlyMs || Math.abs(startedAt - current.startedAt) < sameMs) return
    await trx
      .updateTable('sessions')
      .set({ play: JSON.stringify({ ...current, startedAt } satisfies Play) })
      .where('id', '=', sessionId)
      .execute()
  })
}

/** Ends a play: by hand (`finished: false`) or because the sound has come to its end. Another play is left alone. */
export const endPlay = async (
  store: Store,
  sessionId: SessionId,
  ended: { play: string; finished: boolean; thinkSeconds: number | null },
): Promise<void> => {
  const stoppedAt = await databaseNow(store)
  await store.db.transaction().execute(async (trx) => {
    const current = playOf((await lockSession(trx, store.traits, sessionId))?.play ?? null)
    if (current === null || current.play !== ended.play || current.stoppedAt !== null) return
    const play: Play = { ...current, stoppedAt }
    await trx
      .updateTable('sessions')
      .set({ play: JSON.stringify(play) })
      .where('id', '=', sessionId)
      .execute()
    if (!ended.finished) return
    const rounds = () =>
      trx.updateTable('rounds').where('session_id', '=', sessionId).where('activity_id', '=', current.activityId)
    await rounds().set({ played: 1 }).execute()
    if (ended.thinkSeconds === null) return
    // The silence to think, then the vote opens by itself.
    await rounds()
      .set({ opens_at: sql<number>`${store.traits.now} + ${sql.lit(ended.thinkSeconds * 1000)}` })
      .where('phase', '=', 'ready')
      .where('number', '=', 1)
      .execute()
  })
}

/** What the facilitator lets the room see beside the activity. */
export const setShows = async (
  { db }: Store,
  sessionId: SessionId,
  shows: { captions?: boolean; transcript?: boolean; listening?: boolean; projectorLanguage?: Language },
): Promise<void> => {
  const { captions, transcript, listening, projectorLanguage } = shows
  const changes = {
    ...(captions === undefined ? {} : { captions: captions ? 1 : 0 }),
    ...(transcript === undefined ? {} : { transcript: transcript ? 1 : 0 }),
    ...(listening === undefined ? {} : { listening: listening ? 1 : 0 }),
    ...(projectorLanguage === undefined ? {} : { projector_language: projectorLanguage }),
  }
  if (Object.keys(changes).length === 0) return
  await db.updateTable('sessions').set(changes).where('id', '=', sessionId).execute()
}

/** Lets the big screen follow the room, stay as it is, or be blank. */
export const setHold = async ({ db }: Store, sessionId: SessionId, hold: Hold): Promise<void> => {
  await db.updateTable('sessions').set({ hold }).where('id', '=', sessionId).execute()
}

/** Which projector page holds the sound: the one that was unlocked last. */
export const setSoundPage = async ({ db }: Store, sessionId: SessionId, page: string | null): Promise<void> => {
  await db.updateTable('sessions').set({ sound_page: page }).where('id', '=', sessionId).execute()
}

/** How long after its end a play is waited for, if the page that holds the sound says nothing. */
const silenceMs = 3000
/** The same where the page that holds the sound is there: it may have begun late, and will say so itself. */
const trustedMs = 120_000

/**
 * Ends a play whose time is over though no projector has said so: its page was closed, or had no sound. The vote
 * then opens as after any play. Returns when this play would be over, in milliseconds from now, or `null`.
 */
export const settlePlay = async (
  store: Store,
  session: { id: SessionId; play: string | null; plan: FrozenPlan },
  soundIsThere: boolean,
): Promise<number | null> => {
  const play = playOf(session.play)
  const activity = session.plan.activities.find(({ id }) => id === play?.activityId)
  if (!play || play.stoppedAt !== null || !activity?.excerpt) return null
  const over = play.startedAt + (activity.excerpt.seconds - play.from) * 1000 + (soundIsThere ? trustedMs : silenceMs)
  const left = over - (await databaseNow(store))
  if (left > 0) return left
  const thinkSeconds = activity.asking?.thinkSeconds ?? null
  await endPlay(store, session.id, { play: play.play, finished: true, thinkSeconds })
  return null
}
