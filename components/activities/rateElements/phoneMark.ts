import type { ElementMark, ElementMarks } from '../../../lib/activities/rateElements/elementMark.ts'
import type { ElementId } from '../../../lib/workshop/ids.ts'

/** The mark itself, where one was given. */
export const numberOf = (mark: ElementMark | undefined): number | null => (typeof mark === 'number' ? mark : null)

/** The first element from `from` on, and then from the start, that has no answer yet; `null` when all have one. */
export const nextOpen = (ids: readonly ElementId[], marks: ElementMarks, from = 0): number | null => {
  const order = [...ids.keys()].map((step) => (from + step) % ids.length)
  return order.find((at) => marks[ids[at]!] === undefined) ?? null
}

/** How many elements have an answer, a mark or a reason for none. */
export const answered = (ids: readonly ElementId[], marks: ElementMarks): number =>
  ids.filter((id) => marks[id] !== undefined).length
