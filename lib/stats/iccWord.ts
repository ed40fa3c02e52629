/** Koo and Li's words for an intraclass correlation. */
export type IccWord = 'poor' | 'moderate' | 'good' | 'excellent'

/**
 * The word for an intraclass correlation: under .50 poor, to .75 moderate, to .90 good, above excellent. Koo and Li judge both
 * ends of the interval, not the point; say "between ... and ...", and name the source, for Cicchetti's bands differ.
 *
 * Source: Koo & Li (2016); statistics.md, sections 4.5 and 7. Example: `iccWord(0.6)` is 'moderate'.
 */
export const iccWord = (icc: number): IccWord => {
  if (icc < 0.5) return 'poor'
  if (icc < 0.75) return 'moderate'
  return icc <= 0.9 ? 'good' : 'excellent'
}
