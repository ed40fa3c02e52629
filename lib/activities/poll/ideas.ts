import type { ActivityId } from '../../workshop/ids.ts'
import type { LocalText } from '../../workshop/text.ts'
import type { Earlier } from '../kind.ts'
import { namedIdeas } from '../recalledWall.ts'
import type { Choice } from './choice.ts'

/** More ideas than these are not offered: a phone has to show them. */
export const mostIdeas = 24

/** The ideas of an earlier wall, as a poll offers them. */
export interface OfferedIdeas {
  /** The activity in which they were written. */
  readonly from: LocalText
  /** The commonest first. */
  readonly offered: readonly Choice[]
  /** What is not offered: it may have been, before the wall was arranged anew. In no view. */
  readonly rest: readonly Choice[]
  /** How many are not offered. */
  readonly left: number
}

/** What of an earlier wall may be chosen; `null` while it has not been shown. */
export const offeredIdeas = (earlier: readonly Earlier[], activityId: ActivityId): OfferedIdeas | null => {
  const ideas = namedIdeas(earlier, activityId)
  if (ideas === null) return null
  const from = earlier.find((one) => one.activityId === activityId)?.title ?? { en: '', cy: '' }
  // The room's own words are in the language they were written in.
  const choices = ideas.map(({ names: [id = '', ...was], text }) => ({ id, text: { en: text, cy: text }, was }))
  const rest = choices.slice(mostIdeas)
  return { from, offered: choices.slice(0, mostIdeas), rest, left: rest.length }
}
