/** Where the words beside a diamond stand. */
export type LabelPlace = 'right' | 'left' | 'below'

interface Whisker {
  /** The ends of diamond and whisker, in pixels from the left edge of the chart. */
  readonly from: number
  readonly to: number
  readonly chartWidth: number
  readonly labelWidth: number
}

/**
 * Right of the whisker if the words fit there, else left of it, else below.
 * Example: a whisker that ends at 300 in a chart 1000 wide has 700 to its right.
 */
export const placeLabel = ({ from, to, chartWidth, labelWidth }: Whisker): LabelPlace => {
  if (chartWidth - to >= labelWidth) return 'right'
  return from >= labelWidth ? 'left' : 'below'
}
