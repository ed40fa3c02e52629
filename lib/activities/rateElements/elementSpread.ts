import { averageDistance } from '../../stats/averageDistance.ts'
import { isDrawn, type RoomFigures } from '../roomFigures.ts'

/**
 * How far apart a room stands on an element: the average distance from its mean, in marks; `null` where it is not drawn.
 * It is told from the counts that are shown, so that a room of three or four, of which no figure is said, has its place too.
 * Example: counts 1-1-0-0-1 lie further apart than 0-0-1-2-2.
 */
export const elementSpread = (room: RoomFigures): number | null => {
  if (!isDrawn(room)) return null
  return averageDistance(room.counts.flatMap((people, at) => Array<number>(people).fill(at + 1))).value
}
