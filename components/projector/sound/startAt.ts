import type { PlayerView } from '../../../lib/session/view.ts'

/** What this page saw of a play when it met it. */
export interface Met {
  readonly play: string
  /** The play began before this page's eyes, and no other page was sounding: nobody has heard anything yet. */
  readonly unheard: boolean
}

/** Remembers each play as it is met. `first`: whether it was there already when the page opened. */
export const meet = (met: Met | null, play: string, first: boolean, soundElsewhere: boolean): Met =>
  met?.play === play ? met : { play, unheard: !first && !soundElsewhere }

/**
 * Where in the recording to start, in seconds: at the play's own beginning if nobody has heard it yet, else where the
 * room has got to.
 * Example: from second 10, begun 4 s ago and heard elsewhere, it is 14.
 */
export const startAt = (player: PlayerView, met: Met, now: number): number =>
  met.unheard ? player.from : player.from + Math.max(0, now - player.startedAt) / 1000
