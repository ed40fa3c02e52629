import { composite } from '../stats/composite.ts'
import type { ExpertCoding } from '../workshop/excerpt.ts'
import type { Dimension } from '../workshop/framework.ts'
import type { ElementId } from '../workshop/ids.ts'
import type { LocalText } from '../workshop/text.ts'

/** The lowest and the highest mark that single coders gave, and how many coders gave one. `null`: none did. */
export interface CodersRange {
  readonly lo: number
  readonly hi: number
  readonly n: number
}

/** The coders' own spread: if they differ by a mark, a room that differs by a mark is in good company. */
export const codersRange = (marks: readonly (number | null | undefined)[]): CodersRange | null => {
  const given = marks.filter((mark) => mark !== null && mark !== undefined)
  return given.length === 0 ? null : { lo: Math.min(...given), hi: Math.max(...given), n: given.length }
}

/** The names of the elements, by id: an overall mark's screens have no other place to read them. */
export type ElementNames = Readonly<Record<string, LocalText>>

/** The names of a framework's elements, by id. */
export const elementNames = (elements: readonly { id: string; name: LocalText }[]): Record<string, LocalText> =>
  Object.fromEntries(elements.map(({ id, name }) => [id, name]))

/** An element's name; its id where it has none. */
const nameIn = (names: ElementNames, id: string): LocalText => names[id] ?? { en: id, cy: id }

/** One dimension of a coding: the elements with their marks, and their plain average (1 to 5, unrounded). */
export interface CodedAverage {
  readonly id: string
  readonly name: LocalText
  readonly plain: LocalText
  readonly elements: readonly { readonly id: ElementId; readonly name: LocalText; readonly mark: number | null }[]
  /** `null` when one of the elements was not rated: there are no partial means (statistics.md, 1.3). */
  readonly average: number | null
}

/** The averages of a coding, a dimension each. Example: collaboration 2, empathy 1, autonomy 2 average to 5/3. */
export const codedAverages = (
  coding: ExpertCoding,
  dimensions: readonly Dimension[],
  names: ElementNames,
): CodedAverage[] =>
  dimensions.map(({ id, name, plain, elements }) => {
    const marks = elements.map((element) => ({
      id: element,
      name: nameIn(names, element),
      mark: coding.consensus.elements[element] ?? null,
    }))
    return { id, name, plain, elements: marks, average: composite(marks.map(({ mark }) => mark)) }
  })

/** Why one element was marked so: the reason and the lines of the transcript that decided it. */
export interface CodedReason {
  readonly id: ElementId
  readonly name: LocalText
  /** `null`: not discussed in this excerpt. */
  readonly mark: number | null
  readonly reason: LocalText | null
  readonly moments: readonly { readonly line: number; readonly text: string; readonly note: LocalText }[]
}

/** The coders' reasons, element by element, in the order of the coding. `lines`: the transcript's texts. */
export const codedReasons = (coding: ExpertCoding, lines: readonly string[], names: ElementNames): CodedReason[] =>
  Object.entries(coding.consensus.elements).map(([id, mark]) => ({
    id: id as ElementId, // a key of a parsed coding; records lose the brand of their keys
    name: nameIn(names, id),
    mark,
    reason: coding.reasons[id] ?? null,
    moments: coding.moments
      .filter(({ element }) => element === id)
      .map(({ line, note }) => ({ line, text: lines[line] ?? '', note })),
  }))
