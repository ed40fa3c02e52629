import { type Figure, figure, missing } from './figure.ts'
import { mean } from './mean.ts'

/** The mark a room is held against, where it comes from, and how far the coders themselves were apart. */
export type ReferenceMark = {
  readonly mark: number
  /** `average` is labelled "average of k coders, no consensus". */
  readonly from: 'consensus' | 'average'
  readonly coders: number
  readonly lowest: number
  readonly highest: number
}

/**
 * Which mark stands for the expert? The consensus if there is one, else the unrounded mean of the coders.
 *
 * The coders' range always goes with it: if they differ by a point, a room that differs by a point is not wrong. Units: points.
 * Neither consensus nor coders: `no_data`.
 *
 * Source: statistics.md, section 1.2. Example: `referenceMark(null, [2, 3])` is 2.5 from an average of 2 coders.
 */
export const referenceMark = (consensus: number | null, coders: readonly number[]): Figure<ReferenceMark> => {
  const mark = consensus ?? mean(coders).value
  if (mark === null) return missing('no_data')
  const given = coders.length === 0 ? [mark] : coders
  return figure({
    mark,
    from: consensus === null ? 'average' : 'consensus',
    coders: coders.length,
    lowest: Math.min(...given),
    highest: Math.max(...given),
  })
}
