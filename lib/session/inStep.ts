/** A play, as far as its time goes. */
interface Timed {
  /** Seconds from the start of the recording. */
  readonly from: number
  readonly startedAt: number
  readonly stoppedAt: number | null
}

/** How far the room has heard a recording, in seconds from its start. `now`: by the server's clock. */
export const heardTo = ({ from, startedAt, stoppedAt }: Timed, now: number): number =>
  from + Math.max(0, (stoppedAt ?? now) - startedAt) / 1000

/** How long after its time a recording may still be asked for, in seconds: a slow line, a projector that stalled. */
const lateEnd = 10

/** Whether a recording is being played in the room at an instant. `seconds`: its length. */
export const isSounding = (play: Timed, seconds: number, now: number): boolean =>
  play.stoppedAt === null && heardTo(play, now) <= seconds + lateEnd

/** Below this distance from the room, in seconds, nobody hears that there is one. */
const loose = 0.3
/** How near a correction goes. */
const tight = 0.05
/** From this distance on it is quicker to jump. */
const far = 1
/** A jump takes its time; none follows another sooner, in seconds. */
const rest = 3
/** A voice this much faster or slower still sounds like itself. */
const nudge = 0.1

/** What to do with a recording that is to sound in step with the room. */
export interface Correction {
  /** Where to jump to, in seconds; `null`: not. */
  readonly to: number | null
  /** How fast to play: 1 is as recorded. */
  readonly rate: number
}

/**
 * Keeps a recording in step: leaves it alone while it is near, plays it a little faster or slower when it drifts, and
 * jumps when it is far off. All in seconds. `lag`: how much later than wished a jump usually ends; `sinceJump`: how
 * long ago the last one was.
 * Example: half a second behind the room it plays at 1.1 until it is within 0.05.
 */
export const keepStep = (own: {
  readonly at: number
  readonly room: number
  readonly rate: number
  readonly lag: number
  readonly sinceJump: number
}): Correction => {
  const drift = own.at - own.room
  const off = Math.abs(drift)
  if (off > far && own.sinceJump >= rest) return { to: Math.max(0, own.room + own.lag), rate: 1 }
  const enough = own.rate === 1 ? loose : tight
  return { to: null, rate: off <= enough ? 1 : drift < 0 ? 1 + nudge : 1 - nudge }
}
