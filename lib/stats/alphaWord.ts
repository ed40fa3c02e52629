/** What may be concluded from marks with this alpha. */
export type AlphaWord = 'reliable' | 'tentative' | 'unreliable' | 'chance'

/**
 * The words for Krippendorff's alpha, judged on three decimals: from .800 reliable, from .667 tentative conclusions
 * only, below that draw none; 0 or less is no agreement beyond chance across these excerpts, shown without an interval.
 *
 * In a training room say "as a measuring instrument, this group is ...", never good or bad. For comparison: three
 * trained research coders of these seven elements reached .461 to .937 by element (Whittaker et al. 2017).
 *
 * Source: Krippendorff (2004, 2018); statistics.md, section 4.1. Example: `alphaWord(0.7)` is 'tentative'.
 */
export const alphaWord = (alpha: number): AlphaWord => {
  if (alpha <= 0) return 'chance'
  const shown = Math.round(1000 * alpha)
  if (shown >= 800) return 'reliable'
  return shown >= 667 ? 'tentative' : 'unreliable'
}
