import { composite } from '../../stats/composite.ts'
import { mean } from '../../stats/mean.ts'
import type { ExpertCoding } from '../../workshop/excerpt.ts'
import type { ElementId } from '../../workshop/ids.ts'
import { codingFigures, type ShownMatch } from '../codingFigures.ts'
import { type CodersRange, codersRange } from '../expertCoding.ts'
import type { Answer, RoomRule } from '../kind.ts'
import { type RoomFigures, roomFigures } from '../roomFigures.ts'
import type { ElementMark, ElementMarks } from './elementMark.ts'
import { elementSpread } from './elementSpread.ts'

type Answers = readonly Answer<ElementMarks>[]

const given = (answers: Answers, round: 'now' | 'before', id: ElementId): ElementMark[] =>
  answers.flatMap((answer) => answer[round]?.[id] ?? [])

const markOf = (mark: ElementMark | undefined): number | null => (typeof mark === 'number' ? mark : null)

const marksOf = (answers: Answers, round: 'now' | 'before', id: ElementId): number[] =>
  given(answers, round, id).flatMap((mark) => markOf(mark) ?? [])

/** The room on one element. The two counts are `null` where the room is too small to be drawn. */
export interface ElementRoom {
  readonly id: ElementId
  readonly now: RoomFigures
  readonly before: RoomFigures | null
  readonly notDiscussed: number | null
  readonly cantTell: number | null
}

/** How far apart a room is on an element: an undrawn room comes last. */
const spreadOf = ({ now }: ElementRoom): number => elementSpread(now) ?? -1

/** The room on each element, widest spread first; n is counted per element (statistics.md, 2.4). */
export const elementRooms = (ids: readonly ElementId[], answers: Answers, room: RoomRule): ElementRoom[] =>
  ids
    .map((id) => {
      const marks = given(answers, 'now', id)
      const drawn = marks.length >= room.floor
      return {
        id,
        now: roomFigures(marksOf(answers, 'now', id), room.floor),
        before: room.second ? roomFigures(marksOf(answers, 'before', id), room.floor) : null,
        notDiscussed: drawn ? marks.filter((mark) => mark === 'notDiscussed').length : null,
        cantTell: drawn ? marks.filter((mark) => mark === 'cantTell').length : null,
      }
    })
    .sort((a, b) => spreadOf(b) - spreadOf(a))

/** The coding of one element beside the room. */
export interface ElementCoding {
  readonly id: ElementId
  /** `null`: the coders found that it was not discussed. */
  readonly mark: number | null
  readonly coders: CodersRange | null
  readonly now: ShownMatch | null
  readonly before: ShownMatch | null
}

/** The coders' marks and the room's match, element by element, in the order of the activity. */
export const elementCodings = (
  ids: readonly ElementId[],
  answers: Answers,
  room: RoomRule,
  coding: ExpertCoding,
): ElementCoding[] =>
  ids.map((id) => {
    const mark = coding.consensus.elements[id] ?? null
    const match = (round: 'now' | 'before') =>
      mark === null ? null : codingFigures(marksOf(answers, round, id), mark, room.floor)
    return {
      id,
      mark,
      coders: codersRange(coding.coders.map(({ elements }) => elements[id])),
      now: match('now'),
      before: room.second ? match('before') : null,
    }
  })

/** The room's average on a dimension: the mean of people's own averages, 1 to 5, of those who marked all its elements. */
export interface RoomAverage {
  readonly n: number
  readonly mean: number
}

/**
 * The room on one dimension (statistics.md, 1.3: no partial means).
 * `null` where fewer than the floor marked all its elements.
 * Example: six people with 2, 1 and 2 each have 5/3; so has the room.
 */
export const roomAverages = (ids: readonly ElementId[], answers: Answers, room: RoomRule): RoomAverage | null => {
  const averages = answers.flatMap(({ now }) => composite(ids.map((id) => markOf(now?.[id]))) ?? [])
  const average = mean(averages).value
  return averages.length < room.floor || average === null ? null : { n: averages.length, mean: average }
}
