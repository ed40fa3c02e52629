/** How much two different marks count as agreeing. */
export type Weighting = 'identity' | 'quadratic' | 'ordinal'

/**
 * How far two marks of a scale count as agreeing: 1 for the same mark, 0 for the ends of the scale.
 *
 * Identity: only the same mark. Quadratic: one minus the square of their distance over the square of the longest.
 * Ordinal (Gwet's, not Krippendorff's): one minus the pairs of marks in between over all pairs of marks.
 * The scale is always the whole scale, never the marks that happened to be used.
 *
 * Source: Gwet (2014); statistics.md, section 4.3. Example: `agreementWeights('quadratic', 5)[0][1]` is 15/16.
 */
export const agreementWeights = (weighting: Weighting, categories = 5): number[][] => {
  const places = Array.from({ length: categories }, (_, at) => at)
  const weight = (apart: number): number => {
    if (weighting === 'identity') return apart === 0 ? 1 : 0
    if (weighting === 'quadratic') return 1 - (apart / (categories - 1)) ** 2
    return 1 - (apart * (apart + 1)) / (categories * (categories - 1))
  }
  return places.map((a) => places.map((b) => weight(Math.abs(a - b))))
}
