import * as z from 'zod/mini'
import type { ActivityId } from '../workshop/ids.ts'
import type { Earlier, Recall } from './kind.ts'
import type { RecalledIdea } from './recalledIdea.ts'
import { textKey } from './textKey.ts'
import { sameWords } from './wall.ts'

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

/** Ideas of the same words are one: a group may be called what somebody wrote, and two fields may hold the same text. */
const eachOnce = (ideas: readonly Omit<RecalledIdea, 'key'>[]): RecalledIdea[] => {
  const known = new Map<string, RecalledIdea>()
  for (const { text, count } of ideas) {
    const key = textKey(sameWords(text))
    const same = known.get(key)
    known.set(key, { key, text: same?.text ?? text, count: (same?.count ?? 0) + count })
  }
  return [...known.values()].sort((a, b) => b.count - a.count)
}

/**
 * The ideas of a wall that the room was shown earlier, the commonest first: groups, and what stands by itself.
 * `null` while it has not been shown, or where its room was too small to be shown.
 */
export const recalledWall = (earlier: readonly Earlier[], activityId: ActivityId): RecalledIdea[] | null => {
  const rounds = earlier.filter((one) => one.activityId === activityId)
  const shown = [...rounds].reverse().flatMap((round) => Object.values(round.shown))
  const read = shown.map((rung) => ShownWalls.safeParse(rung)).find(({ success }) => success)
  if (!read?.data) return null
  return eachOnce(
    Object.values(read.data.walls).flatMap(({ groups, loose }) => [
      ...groups.map(({ name, count }) => ({ text: name, count })),
      ...loose,
    ]),
  )
}

/** The recall of a kind that lays an earlier wall beside what it asks or shows, where its author has named one. */
export const recallsWall = <Config>(
  wallOf: (config: Config) => ActivityId | undefined,
): Recall<Config, readonly RecalledIdea[] | null> => ({
  from: (config) => [wallOf(config) ?? []].flat(),
  make: (config, earlier) => {
    const wall = wallOf(config)
    return wall === undefined ? null : recalledWall(earlier, wall)
  },
})

/** Ideas that a preview may draw. */
export const exampleIdeas: readonly RecalledIdea[] = eachOnce([
  { text: 'Time to prepare', count: 4 },
  { text: 'Watch each other work', count: 2 },
  { text: 'Smaller caseloads', count: 1 },
])
