/**
 * Why a figure is missing, in the product's own codes (statistics.md, section 1.4).
 * A screen turns a code into a sentence; code never turns it into 0, 1 or NaN.
 */
export type NullReason =
  | 'no_data'
  | 'too_few_raters'
  | 'too_few_excerpts'
  | 'too_few_ratings'
  | 'no_overlap'
  | 'no_variation'
  | 'no_variation_reference'
  | 'missing_cells'
  | 'not_integer_scale'
  | 'disconnected'
  | 'unstable'
  | 'zero_width'
  | 'below_min_group'

/** A statistic: its value, or no value and the reason why there is none. */
export type Figure<T = number> =
  | { readonly value: T; readonly reason: null }
  | { readonly value: null; readonly reason: NullReason }

/** A figure that could be computed. Example: `figure(0.72)`. */
export const figure = <T>(value: T): Figure<T> => ({ value, reason: null })

/** A figure that could not be computed, and why. Example: `missing('no_data')`. */
export const missing = (reason: NullReason): Figure<never> => ({ value: null, reason })
