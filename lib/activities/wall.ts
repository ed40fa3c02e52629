import * as z from 'zod/mini'
import { Laid } from './laid.ts'
import { TextKey, textKey } from './textKey.ts'
import { wallForms } from './wallForm.ts'

/** What one person wrote in one field, such as `keep`. Without a name. */
export interface OwnText {
  readonly field: string
  readonly text: string
}

/** A text of the room: the same words from several people are one text. */
export interface WallText {
  readonly key: string
  readonly field: string
  readonly text: string
  /** How many people wrote it, or one of those that were merged into it. */
  readonly count: number
  /** What the console has merged into it; absent where that is nothing. */
  readonly also?: readonly Pick<WallText, 'key' | 'text'>[]
}

const GroupId = z.string().check(z.regex(/^[A-Za-z0-9_-]{6,40}$/))

/** Which page is on, or was at `since`. */
export const Turning = z.strictObject({
  page: z.int().check(z.gte(0), z.lte(999)),
  since: z.nullable(z.int().check(z.gte(0))),
})

/** How the console has arranged the texts of a round. What is in no group stands by itself. */
export const Wall = z.object({
  hidden: z.array(TextKey),
  groups: z.array(z.object({ id: GroupId, name: z.string().check(z.maxLength(60)), keys: z.array(TextKey) })),
  /** Texts that say the same as another one, which is shown in their place. What they are merged `into` is itself merged into none. */
  merged: z._default(z.array(z.object({ key: TextKey, into: TextKey })), []),
  /** Of an activity beside which an earlier wall lies: which of its ideas lies beside which card. */
  laid: z._default(z.array(Laid), []),
  /** Whether it hangs on the big screen as words or as a list; `null`: as there is room. */
  form: z._default(z.nullable(z.enum(wallForms)), null),
  /** The page that is on, and since when pages turn by themselves (`null`: it stays); `null`: nobody has touched them. */
  turning: z._default(z.nullable(Turning), null),
})
export type Wall = z.infer<typeof Wall>
export const WallKey = TextKey
export const WallGroupId = GroupId

export const emptyWall: Wall = { hidden: [], groups: [], merged: [], laid: [], form: null, turning: null }
const mostGroups = 60

/** Text as it may be shown: without control characters and bidirectional overrides, single spaces, no space around it. */
export const cleanText = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A free text of at most `most` characters, cleaned. An empty one passes: whether one is needed is the kind's to say. */
export const freeText = (most: number) => z.pipe(z.string().check(z.maxLength(most)), z.transform(cleanText))

/** Texts that say the same, whatever their case or end mark, are one. */
export const sameWords = (text: string): string =>
  text
    .toLocaleLowerCase('en')
    .replace(/[.!?…,;:]+$/u, '')
    .trim()

/** The commonest first, then by the alphabet: the order says nothing about who wrote when. */
const byCount = (a: { count: number; text: string }, b: { count: number; text: string }) =>
  b.count - a.count || (a.text < b.text ? -1 : 1)

/** The key of a text of the room: the same for the same words of a field. */
export const keyOf = (field: string, text: string): string => textKey(`${field}\n${sameWords(text)}`)

interface Written extends Omit<WallText, 'count' | 'also'> {
  /** Who wrote it, by their place in the list that was handed over. */
  readonly writers: Set<number>
}

/** The texts of the room, each with its writers. Of several spellings the first by the alphabet is shown. */
const writtenBy = (people: readonly (readonly OwnText[])[]): ReadonlyMap<string, Written> => {
  const texts = new Map<string, Written>()
  for (const [at, own] of people.entries()) {
    for (const { field, text } of own) {
      if (text === '') continue
      const key = keyOf(field, text)
      const known = texts.get(key)
      const shown = known && known.text < text ? known.text : text
      texts.set(key, { key, field, text: shown, writers: (known?.writers ?? new Set()).add(at) })
    }
  }
  return texts
}

/**
 * What people wrote as texts of the room: the same words, whatever their case or end mark, are one text, and so are
 * those that the console has merged. It is counted by people: who wrote two spellings of it is one. Empty ones are left out.
 * `people`: what each wrote, in no order of theirs.
 */
export const wallTexts = (people: readonly (readonly OwnText[])[], merged: Wall['merged'] = []): WallText[] => {
  const texts = writtenBy(people)
  const headOf = (text: Written): Written => {
    const head = texts.get(merged.find(({ key }) => key === text.key)?.into ?? '')
    return head?.field === text.field ? head : text
  }
  const parts = new Map<Written, Written[]>()
  for (const text of texts.values()) {
    const head = headOf(text)
    parts.set(head, [...(parts.get(head) ?? []), text])
  }
  return [...parts]
    .map(([{ key, field, text }, all]): WallText => {
      const count = new Set(all.flatMap(({ writers }) => [...writers])).size
      const also = all.filter((part) => part.key !== key).map((part) => ({ key: part.key, text: part.text }))
      return { key, field, text, count, ...(also.length > 0 && { also }) }
    })
    .sort(byCount)
}

/** A group of a shown wall: its name, how many wrote something of it, and what. */
export interface ShownGroup {
  readonly name: string
  readonly count: number
  readonly texts: readonly { readonly text: string; readonly count: number }[]
}

/** What the room sees of one field: groups, the largest first, and the texts that stand by themselves. */
export interface ShownWall {
  readonly groups: readonly ShownGroup[]
  readonly loose: readonly { readonly text: string; readonly count: number }[]
  /** How many texts people wrote, the hidden ones left out. */
  readonly count: number
}

const shown = ({ text, count }: WallText) => ({ text, count })
const total = (texts: readonly { count: number }[]) => texts.reduce((sum, { count }) => sum + count, 0)

/** How many people wrote any of these texts, or what was merged into one of them. */
const writersAmong = (people: readonly (readonly OwnText[])[], texts: readonly WallText[]): number => {
  const keys = new Set(texts.flatMap(({ key, also = [] }) => [key, ...also.map((one) => one.key)]))
  return people.filter((own) => own.some(({ field, text }) => keys.has(keyOf(field, text)))).length
}

/**
 * The wall of one field as the room sees it. What the console has hidden is not in it. A group is counted by people: who
 * wrote three things of it is one. `people`: what each wrote.
 */
export const shownWall = (
  people: readonly (readonly OwnText[])[],
  { hidden, groups, merged }: Wall,
  field: string,
): ShownWall => {
  const texts = wallTexts(people, merged)
  const letThrough = texts.filter((text) => text.field === field && !hidden.includes(text.key))
  const inGroups = groups
    .map(({ name, keys }) => ({ name, its: letThrough.filter(({ key }) => keys.includes(key)) }))
    .filter(({ its }) => its.length > 0)
    .map(({ name, its }) => ({ name, texts: its.map(shown), count: writersAmong(people, its) }))
    .sort((a, b) => byCount({ ...a, text: a.name }, { ...b, text: b.name }))
  const grouped = new Set(groups.flatMap(({ keys }) => keys))
  const loose = letThrough.filter(({ key }) => !grouped.has(key)).map(shown)
  return { groups: inGroups, loose, count: total(letThrough) }
}

/** The wall with a text hidden or let through again. */
export const withHidden = (wall: Wall, key: string, hide: boolean): Wall => ({
  ...wall,
  hidden: [...wall.hidden.filter((other) => other !== key), ...(hide ? [key] : [])],
})

/** The wall with a text in a group, or in none (`null`). A group that does not exist changes nothing else. */
export const withPlace = (wall: Wall, key: string, groupId: string | null): Wall => ({
  ...wall,
  groups: wall.groups.map((group) => {
    const others = group.keys.filter((other) => other !== key)
    return { ...group, keys: group.id === groupId ? [...others, key] : others }
  }),
})

/** Whether another group of the wall is called so: two groups of one name would be one idea wherever the wall is recalled. */
export const nameIsTaken = ({ groups }: Wall, id: string, name: string | null): boolean =>
  name !== null && groups.some((group) => group.id !== id && sameWords(group.name) === sameWords(name))

/** The wall with a group made or named anew, or dissolved (`null`). Past sixty groups no more are made. */
export const withGroup = (wall: Wall, id: string, name: string | null): Wall => {
  if (name === null) return { ...wall, groups: wall.groups.filter((group) => group.id !== id) }
  const known = wall.groups.some((group) => group.id === id)
  if (!known && wall.groups.length >= mostGroups) return wall
  if (!known) return { ...wall, groups: [...wall.groups, { id, name, keys: [] }] }
  return { ...wall, groups: wall.groups.map((group) => (group.id === id ? { ...group, name } : group)) }
}

/**
 * The wall with a text merged into another one, or standing by itself again (`null`). What was merged into it goes along,
 * and what is merged into a text that is itself merged goes to where that one is.
 */
export const withMerged = (wall: Wall, key: string, into: string | null): Wall => {
  const others = wall.merged.filter((one) => one.key !== key)
  if (into === null) return { ...wall, merged: others }
  const head = wall.merged.find((one) => one.key === into)?.into ?? into
  if (head === key) return wall
  return {
    ...wall,
    merged: [...others.map((one) => (one.into === key ? { ...one, into: head } : one)), { key, into: head }],
  }
}
