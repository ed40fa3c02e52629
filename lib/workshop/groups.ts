import * as z from 'zod/mini'
import { LocalText } from './text.ts'

/** The lists that a facilitator may offer when a session starts: no others, so that nobody asks for a name. */
export const groupLists = ['team', 'role'] as const
export const GroupListId = z.enum(groupLists)
export type GroupListId = z.infer<typeof GroupListId>

export const mostGroupItems = 12
export const longestGroupItem = 40

const isShort = (text: string) => text.trim() !== '' && text.length <= longestGroupItem
const GroupItem = LocalText.check(z.refine(({ en, cy }) => isShort(en) && isShort(cy)))

/** One list, fixed for the whole session. A participant picks one of its items, or declines. */
export const GroupList = z.strictObject({
  id: GroupListId,
  items: z.array(GroupItem).check(z.minLength(2), z.maxLength(mostGroupItems)),
})
export type GroupList = z.infer<typeof GroupList>

/** What a session offers: each list at most once. */
export const GroupLists = z
  .array(GroupList)
  .check(z.maxLength(groupLists.length))
  .check(z.refine((lists) => new Set(lists.map(({ id }) => id)).size === lists.length))

/** What one participant has picked: the place of an item in its list. A list that is not there was declined. */
export const Picks = z.partialRecord(GroupListId, z.int().check(z.gte(0), z.lt(mostGroupItems)))
export type Picks = z.infer<typeof Picks>

/** The picks that this session offers; anything else counts as declined. */
export const picksWithin = (lists: readonly GroupList[], picks: Picks): Picks =>
  Object.fromEntries(
    lists.flatMap(({ id, items }) => {
      const at = picks[id]
      return at === undefined || at >= items.length ? [] : [[id, at]]
    }),
  )

/** Signs that no screen shows, and that could hide something. */
const hiddenSigns = /[\p{Cc}\p{Cf}]/gu

/**
 * The items of a list as a facilitator types them: one a line; `English | Cymraeg` where the two differ. An empty text
 * offers no list (`null`).
 * Example: `groupItems('Manager | Rheolwr\nOther')` is two items, the second alike in both languages.
 */
export const groupItems = (typed: string): LocalText[] | 'few' | 'many' | 'long' | 'twice' | null => {
  const lines = typed.split('\n').map((line) => line.replace(hiddenSigns, '').trim())
  const items = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [en = '', cy = ''] = line.split('|').map((part) => part.trim())
      return { en: en || cy, cy: cy || en }
    })
    .filter(({ en }) => en !== '')
  if (items.length === 0) return null
  if (items.length === 1) return 'few'
  if (items.length > mostGroupItems) return 'many'
  if (items.some(({ en, cy }) => en.length > longestGroupItem || cy.length > longestGroupItem)) return 'long'
  return new Set(items.map(({ en }) => en.toLowerCase())).size < items.length ? 'twice' : items
}
