import { composite } from '../stats/composite.ts'
import type { ExpertCoding } from '../workshop/excerpt.ts'
import type { Dimension } from '../workshop/framework.ts'
import type { ElementId, ExcerptId } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'

/** A point between two dimensions, each 1 to 5, unrounded. */
export interface BoardPoint {
  readonly across: number
  readonly up: number
}

/** The room's averages on the two dimensions; not everyone need have marked all elements of both. */
export interface RoomPlace extends BoardPoint {
  readonly nAcross: number
  readonly nUp: number
}

/** Where the coding puts an excerpt, and where the room put it. `room` `null`: not asked by element, or too few. */
export interface Place {
  /** What kind of coding it is: a demo coding says so wherever it stands. */
  readonly label: LocalText
  /** The names of the two dimensions. */
  readonly axes: { readonly across: LocalText; readonly up: LocalText }
  readonly coding: BoardPoint
  readonly room: RoomPlace | null
}

/** The place of an excerpt of this session, once it may be shown. */
export interface PlacedExcerpt extends Place {
  readonly excerptId: ExcerptId
  readonly title: LocalText
  /** A, B, C … in the order of the plan. */
  readonly letter: string
}

/** The framework's first two dimensions are the two axes: the first across, the second up. */
const axesOf = ([across, up]: readonly Dimension[]) => (across && up ? { across, up } : null)

interface RoomAverage {
  readonly n: number
  readonly mean: number
}

/**
 * Where a coding puts its excerpt; `null` where an element of the two dimensions has no mark. `average`: the room on a
 * dimension's elements, where it was asked for them.
 * Example: care and engagement 2, 1, 2 and good authority 1, 2, 2 stand at 5/3 and 5/3.
 */
export const placeOf = (
  { label, consensus }: ExpertCoding,
  dimensions: readonly Dimension[],
  average: (elements: readonly ElementId[]) => RoomAverage | null = () => null,
): Place | null => {
  const axes = axesOf(dimensions)
  if (!axes) return null
  const coded = ({ elements }: Dimension) => composite(elements.map((id) => consensus.elements[id] ?? null))
  const [across, up] = [coded(axes.across), coded(axes.up)]
  if (across === null || up === null) return null
  const [roomAcross, roomUp] = [average(axes.across.elements), average(axes.up.elements)]
  const room =
    roomAcross && roomUp ? { across: roomAcross.mean, up: roomUp.mean, nAcross: roomAcross.n, nUp: roomUp.n } : null
  return { label, axes: { across: axes.across.name, up: axes.up.name }, coding: { across, up }, room }
}

/** One place for each excerpt, the last that was shown: an excerpt may come up more than once in a day. */
export const placesIn = (places: readonly (PlacedExcerpt | null | undefined)[]): PlacedExcerpt[] => {
  const last = new Map(places.flatMap((place) => (place ? [[place.excerptId, place] as const] : [])))
  return [...last.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1))
}
