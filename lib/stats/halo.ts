import { correlation } from './correlation.ts'
import { type Figure, figure, missing } from './figure.ts'
import { mean } from './mean.ts'
import type { Pair } from './moments.ts'
import type { RatingTable } from './ratingTable.ts'

/** A correlation over fewer excerpts than this says nothing. */
const fewestExcerpts = 3

/** How strongly the elements' marks move together, and over whom that is an average. */
export type Halo = { readonly together: number; readonly raters: number }

/** One rater's mean correlation over all pairs of elements that vary; null if there is no such pair. */
const ofRater = (marks: RatingTable): number | null => {
  const elements = [...(marks[0] ?? []).keys()]
  const correlations = elements.flatMap((a) =>
    elements.slice(a + 1).flatMap((b) => {
      const pairs = marks.flatMap((row): Pair[] => {
        const [one, other] = [row[a] ?? null, row[b] ?? null]
        return one === null || other === null ? [] : [[one, other]]
      })
      const { value } = correlation(pairs)
      return pairs.length < fewestExcerpts || value === null ? [] : [value]
    }),
  )
  return mean(correlations).value
}

/**
 * Do the elements' marks move together, as if one impression coloured them all?
 *
 * For each rater: the correlation of every two elements over the excerpts that rater marked on both (three or more),
 * averaged over pairs of elements; then the mean over raters. Read within raters, so that people who are generous
 * throughout do not pass for halo. It means nothing by itself, since elements do go together in real practice: compute it
 * for the room and for the coders on the same excerpts and show them side by side; a room well above its coders
 * shows halo.
 * Takes one table a rater: a row an excerpt, a column an element, null for no mark.
 * Units: -1 to 1. No raters or marks: `no_data`. Nobody marked three excerpts on two elements: `too_few_excerpts`.
 * Somebody did, but nobody's marks vary on two elements: `no_variation`.
 *
 * Source: Cooper (1981) on halo as raised correlations among elements; our reading of issue 3, statistics.md names no
 * formula. Example: a rater who gives every element of an excerpt the same mark has 1.
 */
export const halo = (raters: readonly RatingTable[]): Figure<Halo> => {
  const marks = raters.flat(2).filter((mark) => mark !== null)
  if (marks.length === 0) return missing('no_data')
  const enough = raters.some(
    (table) => table.filter((row) => row.filter((mark) => mark !== null).length >= 2).length >= fewestExcerpts,
  )
  if (!enough) return missing('too_few_excerpts')
  const each = raters.map(ofRater).filter((value) => value !== null)
  const middle = mean(each)
  return middle.value === null ? missing('no_variation') : figure({ together: middle.value, raters: each.length })
}
