/** A range of plausible values: 95% of such ranges would hold the true value. Units are those of the figure it belongs to. */
export type Interval = { readonly lo: number; readonly hi: number }
