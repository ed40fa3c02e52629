import type { ShownOf } from '../../../lib/activities/kinds.ts'
import type { ElementCoding, ElementRoom } from '../../../lib/activities/rateElements/elementFigures.ts'

/** One element as a row: the room on it, and its coding once that is shown. */
export interface ElementRow {
  readonly id: string
  readonly room: ElementRoom | null
  readonly coding: ElementCoding | null
}

/** The rows in the order of the room, which has the widest spread first; the order does not change with the coding. */
export const elementRows = ({ room, coding }: ShownOf<'rateElements'>): ElementRow[] => {
  const codingOf = (id: string) => coding?.elements.find((element) => element.id === id) ?? null
  if (room) return room.elements.map((element) => ({ id: element.id, room: element, coding: codingOf(element.id) }))
  return coding ? coding.elements.map((element) => ({ id: element.id, room: null, coding: element })) : []
}
