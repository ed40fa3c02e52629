import * as z from 'zod/mini'
import type { ActivityId } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'
import type { Earlier } from './kind.ts'
import { isDrawn, type RoomFigures, type ShownAgreement } from './roomFigures.ts'

const Room = z.object({ agreement: z.optional(z.nullable(z.object({ index: z.number(), word: z.string() }))) })
const Shown = z.object({
  room: z.union([z.object({ elements: z.array(z.object({ id: z.string(), now: Room })) }), z.object({ now: Room })]),
})

/** How far a room agreed in an earlier activity: the title of what it heard there, and the index by element, or of the `overall` mark. */
export interface RecalledAgreement {
  readonly title: LocalText
  readonly indexes: Readonly<Record<string, number>>
}

/**
 * The room's agreement in an earlier activity, from its first shown vote: a later one follows a talk and is no fair
 * comparison. `null` while it has not been shown.
 */
export const recalledAgreement = (earlier: readonly Earlier[], activityId: ActivityId): RecalledAgreement | null => {
  const first = earlier.find((one) => one.activityId === activityId)
  const read = Shown.safeParse(first?.shown)
  if (!first || !read.success) return null
  const { room } = read.data
  const rooms = 'elements' in room ? room.elements : [{ id: 'overall', now: room.now }]
  const indexes = rooms.flatMap(({ id, now }) => (now.agreement ? [[id, now.agreement.index] as const] : []))
  return { title: first.excerptTitle ?? first.title, indexes: Object.fromEntries(indexes) }
}

/** Two activities side by side: how far the room agreed in each, by element or on the `overall` mark; 0 to 100. */
export interface BesideShown {
  readonly title: LocalText
  readonly rows: readonly { readonly id: string; readonly other: number | null; readonly own: number | null }[]
}

const agreementOf = (room: RoomFigures): ShownAgreement | null => (isDrawn(room) ? room.agreement : null)

/** This activity's agreement beside the recalled one; `null` where there is nothing to hold it beside. */
export const besideShown = (
  recalled: RecalledAgreement | null | undefined,
  own: readonly { readonly id: string; readonly now: RoomFigures }[],
): BesideShown | null =>
  recalled
    ? {
        title: recalled.title,
        rows: own.map(({ id, now }) => ({
          id,
          other: recalled.indexes[id] ?? null,
          own: agreementOf(now)?.index ?? null,
        })),
      }
    : null
