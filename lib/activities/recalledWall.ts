import * as z from 'zod/mini'
import type { ActivityId } from '../workshop/ids.ts'
import type { Earlier, Recall } from './kind.ts'
import type { NamedIdea, RecalledIdea } from './recalledIdea.ts'
import { textKey } from './textKey.ts'
import type { Ties } from './ties.ts'
import { keyOf, sameWords } from './wall.ts'

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
  once: z.optional(z.record(z.string(), z.number())),
})

type Shown = z.infer<typeof ShownWalls>

/** The names of a text: its own, and those of what was merged into it. */
const namesOf = (field: string, text: string, { merged }: Ties): string[] => {
  const own = keyOf(field, text)
  return [own, ...merged.filter(({ into }) => into === own).map(({ key }) => key)]
}

/** Ideas as they stand: a group is known by its id and by all that is in it, a text by itself. */
const standing = ({ walls }: Shown, ties: Ties): Omit<NamedIdea, 'key'>[] =>
  Object.entries(walls).flatMap(([field, { groups, loose }]) => [
    ...groups.map(({ name, count, texts }) => {
      const inside = texts.flatMap(({ text }) => namesOf(field, text, ties))
      const known = ties.groups.find(({ keys }) => keys.some((key) => inside.includes(key)))
      return { text: name, count, names: [...(known ? [textKey(`group\n${known.id}`)] : []), ...inside] }
    }),
    ...loose.map(({ text, count }) => ({ text, count, names: namesOf(field, text, ties) })),
  ])

/**
 * Ideas of the same words are one: a group may be called what somebody wrote, and two fields may hold the same text.
 * `once`: how many people are behind such words; who wrote both is one.
 */
const eachOnce = (ideas: readonly Omit<NamedIdea, 'key'>[], once: Shown['once'] = {}): NamedIdea[] => {
  const known = new Map<string, NamedIdea>()
  for (const { text, count, names } of ideas) {
    const key = textKey(sameWords(text))
    const same = known.get(key)
    known.set(key, {
      key,
      text: same?.text ?? text,
      count: once[key] ?? (same?.count ?? 0) + count,
      names: [...(same?.names ?? []), ...names],
    })
  }
  // In older sessions an idea was chosen by its words alone; their figures are still read.
  return [...known.values()]
    .map((idea) => ({ ...idea, names: [...new Set([...idea.names, idea.key])] }))
    .sort((a, b) => b.count - a.count)
}

/**
 * The ideas of a wall that the room was shown earlier, the commonest first: groups, and what stands by itself.
 * `null` while it has not been shown, or where its room was too small to be shown.
 */
export const namedIdeas = (earlier: readonly Earlier[], activityId: ActivityId): NamedIdea[] | null => {
  const rounds = earlier.filter((one) => one.activityId === activityId)
  for (const { shown, ties } of [...rounds].reverse()) {
    const read = Object.values(shown).flatMap((rung) => ShownWalls.safeParse(rung).data ?? [])[0]
    if (read) return eachOnce(standing(read, ties ?? { groups: [], merged: [] }), read.once)
  }
  return null
}

/** The same without the names that only a vote needs. */
export const recalledWall = (earlier: readonly Earlier[], activityId: ActivityId): RecalledIdea[] | null =>
  namedIdeas(earlier, activityId)?.map(({ key, text, count }) => ({ key, text, count })) ?? null

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
export const exampleIdeas: readonly RecalledIdea[] = [
  { text: 'Time to prepare', count: 4 },
  { text: 'Watch each other work', count: 2 },
  { text: 'Smaller caseloads', count: 1 },
].map((idea) => ({ ...idea, key: textKey(sameWords(idea.text)) }))
