import type { RatingTable } from './ratingTable.ts'

/** What the likelihood needs to know of a table: how many marks, where, and their sums, about the mean of all marks. */
export type RemlSums = {
  /** All marks, and their mean, which is taken off every mark to keep the arithmetic exact. */
  readonly n: number
  readonly centre: number
  /** For each rater the excerpts marked, how many, and the sum of the marks. */
  readonly raters: readonly { readonly excerpts: readonly number[]; readonly marks: number; readonly sum: number }[]
  /** The same by the excerpts marked: how many raters marked just those, the sum of their sums, and of the squares of those. */
  readonly patterns: readonly {
    readonly excerpts: readonly number[]
    readonly raters: number
    readonly sum: number
    readonly squares: number
  }[]
  /** For each excerpt how many marks, and their sum. */
  readonly excerpts: readonly { readonly marks: number; readonly sum: number }[]
  /** The sum of all squared marks. */
  readonly squares: number
}

const patternsOf = (raters: RemlSums['raters']): RemlSums['patterns'] => {
  const patterns = new Map<string, { excerpts: readonly number[]; raters: number; sum: number; squares: number }>()
  for (const { excerpts, sum } of raters) {
    const name = excerpts.join()
    const own = patterns.get(name) ?? { excerpts, raters: 0, sum: 0, squares: 0 }
    patterns.set(name, { excerpts, raters: own.raters + 1, sum: own.sum + sum, squares: own.squares + sum ** 2 })
  }
  return [...patterns.values()]
}

/**
 * The sums that `remlFit` works from, taken once. Expects a tidy table.
 *
 * Source: statistics.md, section 4.5 (N, n_i, m_j, T_i, T_j). Example: `remlSums([[3, 5]])` has n 2, centre 4, squares 2.
 */
export const remlSums = (table: RatingTable): RemlSums => {
  const all = table.flat().filter((mark) => mark !== null)
  const centre = all.reduce((sum, mark) => sum + mark, 0) / all.length
  const raters = table.map((row) => {
    const excerpts = row.flatMap((mark, excerpt) => (mark === null ? [] : [excerpt]))
    return {
      excerpts,
      marks: excerpts.length,
      sum: row.reduce<number>((sum, mark) => sum + (mark === null ? 0 : mark - centre), 0),
    }
  })
  const excerpts = (table[0] ?? []).map((_, column) => {
    const marks = table.map((row) => row[column] ?? null).filter((mark) => mark !== null)
    return { marks: marks.length, sum: marks.reduce((sum, mark) => sum + mark - centre, 0) }
  })
  return {
    n: all.length,
    centre,
    raters,
    patterns: patternsOf(raters),
    excerpts,
    squares: all.reduce((sum, mark) => sum + (mark - centre) ** 2, 0),
  }
}
