import { heardTo } from '../../lib/session/inStep.ts'
import type { Views } from '../../lib/session/view.ts'

type View = Views['projector']

/**
 * What the big screen shows. `screen`: the kind's own picture, that is what is shown or revealed. The others belong to
 * an excerpt before its reveal.
 */
export type Where = 'before' | 'ended' | 'screen' | 'ready' | 'listening' | 'thinking' | 'heard' | 'open' | 'closed'

/** Whether the recording of this activity is heard at this moment. */
export const isPlaying = ({ activity, player }: Pick<View, 'activity' | 'player'>): boolean =>
  player !== null && player.stoppedAt === null && player.activityId === activity?.id

/** Below this distance from its end a recording counts as heard, in seconds: clocks and sound differ a little. */
const nearEnd = 2

const beforeTheVote = (view: View, seconds: number): Where => {
  if (isPlaying(view)) return 'listening'
  if (view.activity?.round.opensAt != null) return 'thinking'
  const { player } = view
  if (player === null || player.activityId !== view.activity?.id || player.stoppedAt === null) return 'ready'
  return heardTo(player, player.stoppedAt) >= seconds - nearEnd ? 'heard' : 'ready'
}

/** Where the room is. `seconds`: the length of the activity's recording, `null` where it has none. */
export const whereOf = (view: View, seconds: number | null): Where => {
  if (view.ended) return 'ended'
  if (view.activity === null) return 'before'
  const { phase } = view.activity.round
  if (seconds === null || phase === 'revealed') return 'screen'
  if (phase === 'ready') return beforeTheVote(view, seconds)
  if (phase === 'closed' && isPlaying(view)) return 'listening'
  return phase
}
