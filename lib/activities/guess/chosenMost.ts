import * as z from 'zod/mini'
import type { ActivityId } from '../../workshop/ids.ts'
import type { Earlier } from '../kind.ts'

const Marks = z.object({ counts: z.array(z.number()) })
const Shown = z.object({ room: z.object({ now: z.unknown(), before: z.optional(z.unknown()) }) })

/** How the room really was: how many gave the most chosen mark, of how many. */
export interface ChosenMost {
  readonly most: number
  readonly n: number
}

/**
 * The most chosen mark of an activity's first vote: how many gave it, of how many. Where the room talked first and only
 * the second vote was revealed, the first one stands beside it. `null` while it has not been shown, or where its room was
 * too small to be shown.
 * Example: counts 1, 2, 9, 4, 2 are 9 of 18, which is 50 of a hundred.
 */
export const chosenMost = (earlier: readonly Earlier[], activityId: ActivityId): ChosenMost | null => {
  for (const { shown, number } of earlier.filter((one) => one.activityId === activityId)) {
    const room = Shown.safeParse(shown).data?.room
    const read = Marks.safeParse(number > 1 ? (room?.before ?? room?.now) : room?.now)
    if (!read.success) continue
    const { counts } = read.data
    return { most: Math.max(...counts), n: counts.reduce((sum, count) => sum + count, 0) }
  }
  return null
}
