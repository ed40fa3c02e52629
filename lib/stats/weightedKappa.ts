import { type Figure, figure, missing } from './figure.ts'

/**
 * How far do two raters agree beyond chance, when some disagreements are worse than others? Cohen's weighted kappa.
 *
 * One minus the disagreement found over the disagreement that the two raters' own shares would give by chance. `table`
 * counts excerpts by both raters' marks and must hold the whole scale, used or not; `disagreement` says how bad each
 * pair of marks is (0 for the same). With squared distances it is the same number as `concordance`.
 * Units: 1 perfect, 0 chance, may fall below. Empty table: `no_data`. No disagreement to be expected: `no_variation`.
 *
 * Source: Cohen (1968); statistics.md, sections 4.7 and 9 (4, where irr drops unused marks). Used to compare with print.
 * Example: twenty patients, two raters, squared distances: 0.297 (`reference/p07`).
 */
export const weightedKappa = (
  table: readonly (readonly number[])[],
  disagreement: readonly (readonly number[])[],
): Figure => {
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  const columns = (table[0] ?? []).map((_, at) => table.reduce((sum, row) => sum + (row[at] ?? 0), 0))
  const all = rows.reduce((sum, count) => sum + count, 0)
  if (all === 0) return missing('no_data')
  let [found, expected] = [0, 0]
  for (const [a, row] of table.entries())
    for (const [b, count] of row.entries()) {
      const bad = disagreement[a]?.[b] ?? 0
      found += (bad * count) / all
      expected += (bad * (rows[a] ?? 0) * (columns[b] ?? 0)) / all ** 2
    }
  return expected === 0 ? missing('no_variation') : figure(1 - found / expected)
}
