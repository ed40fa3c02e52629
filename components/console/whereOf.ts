import { isPlaying } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'

/** Where the room is, in one word; the catalogue has the sentence for each. */
export type Where =
  | 'before'
  | 'ended'
  | 'showing'
  | 'ready'
  | 'toAsk'
  | 'listening'
  | 'stopped'
  | 'thinking'
  | 'heard'
  | 'open'
  | 'closed'
  | 'talking'
  | 'talkOver'
  | 'resting'
  | 'restOver'
  | 'revealed'

type Console = Views['console']

const beforeTheVote = (view: Console, opensAt: number | null): Where => {
  if (isPlaying(view)) return 'listening'
  if (opensAt !== null) return 'thinking'
  if (view.conduct?.played) return 'heard'
  if (view.player !== null && view.player.activityId === view.activity?.id) return 'stopped'
  return view.conduct?.excerptId == null ? 'toAsk' : 'ready'
}

/** Where the room is, by what the console was shown and the server's clock. */
export const whereOf = (view: Console, now: number): Where => {
  const { activity, conduct } = view
  if (view.ended) return 'ended'
  if (activity === null || conduct === null) return 'before'
  const { phase, talkEndsAt, opensAt } = activity.round
  if (phase === 'ready') return beforeTheVote(view, opensAt)
  if (phase === 'open') return 'open'
  if (talkEndsAt !== null && conduct.rests) return talkEndsAt > now ? 'resting' : 'restOver'
  if (talkEndsAt !== null) return talkEndsAt > now ? 'talking' : 'talkOver'
  if (!conduct.asks && phase === 'closed') return 'showing'
  return phase
}
