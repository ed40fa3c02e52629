import * as z from 'zod/mini'
import type { ActivityId } from '../workshop/ids.ts'
import type { Earlier } from './kind.ts'

const Entry = z.object({ text: z.string(), count: z.number() })
/** Walls as a rung has shown them, read without knowing its kind. */
export const ShownWalls = z.object({
  walls: z.record(
    z.string(),
    z.object({
      groups: z.array(z.object({ name: z.string(), count: z.number(), texts: z.array(Entry) })),
      loose: z.array(Entry),
      count: z.number(),
    }),
  ),
})

/** One idea of an earlier wall: a group by its name, or a text that stands by itself, with how many wrote it. */
export interface RecalledIdea {
  readonly text: string
  readonly count: number
}

/**
 * The ideas of a wall that the room was shown earlier, the commonest first: groups, then what stands by itself.
 * `null` while it has not been shown, or where its room was too small to be shown.
 */
export const recalledWall = (earlier: readonly Earlier[], activityId: ActivityId): RecalledIdea[] | null => {
  const rounds = earlier.filter((one) => one.activityId === activityId)
  for (const { shown } of [...rounds].reverse()) {
    const read = ShownWalls.safeParse(Object.values(shown)[0])
    if (!read.success) continue
    return Object.values(read.data.walls).flatMap(({ groups, loose }) => [
      ...groups.map(({ name, count }) => ({ text: name, count })),
      ...loose.map(({ text, count }) => ({ text, count })),
    ])
  }
  return null
}
