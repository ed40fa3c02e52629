import { type Figure, figure, missing } from './figure.ts'
import { variance } from './variance.ts'
import { wholeMarks } from './wholeMarks.ts'

/**
 * Room agreement on a dimension of several elements (the index r*wg(J)), in the same bands as `roomAgreement`.
 *
 * One minus the mean of the element variances (n - 1) over the variance of random marks, on those people who marked
 * every element of the dimension; the same as the plain average of the element indices on those people. The usual
 * rwg(J) is not used: it rises with the number of elements.
 * Takes one row a person, one column an element. Units: as `roomAgreement`.
 * Nobody complete: `no_data`. One: `too_few_raters`. Marks that are not whole: `not_integer_scale`.
 *
 * Source: Lindell, Brandt & Whitney (1999); statistics.md, section 2.3. Equal to R multilevel rwg.j.lindell().
 * Example: `rwgStar([[3, 4], [4, 4]])` is 0.875: variances 0.5 and 0, their mean 0.25.
 */
export const rwgStar = (rows: readonly (readonly (number | null)[])[], categories = 5): Figure => {
  const complete = rows.filter((row): row is readonly number[] => row.every((mark) => mark !== null))
  if (complete.length === 0) return missing('no_data')
  const elements = complete[0]?.length ?? 0
  let spread = 0
  for (let element = 0; element < elements; element++) {
    const marks = complete.map((row) => row[element] ?? Number.NaN)
    const one = variance(marks)
    if (one.value === null) return one
    if (!wholeMarks(marks, categories)) return missing('not_integer_scale')
    spread += one.value
  }
  return elements === 0 ? missing('no_data') : figure(1 - spread / elements / ((categories ** 2 - 1) / 12))
}
