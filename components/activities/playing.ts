import type { ActivityView, PlayerView } from '../../lib/session/view.ts'

/** Whether the room is hearing this activity's excerpt just now. */
export const isPlaying = (player: PlayerView | null, { id }: Pick<ActivityView, 'id'>): player is PlayerView =>
  player !== null && player.activityId === id && player.stoppedAt === null

/** Whether any of this activity's excerpt has been heard, now or before. */
export const wasHeard = (player: PlayerView | null, { id }: Pick<ActivityView, 'id'>): boolean =>
  player?.activityId === id
