import type { RoomFigures } from '../../lib/activities/roomFigures.ts'

/** The middle mark of a room as it is written: `3`, or `3.5` between two; `null` where the room is not drawn. */
export const middleOf = (room: RoomFigures | null | undefined): string | null =>
  room && 'median' in room && room.median !== null ? String(room.median) : null
