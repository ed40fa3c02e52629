import type { Figure, NullReason } from '../stats/figure.ts'

/**
 * Why a figure of a report is not shown; each is a sentence under `reports.hidden` in the catalogues.
 * The first seven withhold it, so that nobody can be singled out; the others say that there is nothing honest to show.
 */
export type HiddenReason =
  /** Fewer than five people. */
  | 'few'
  /** Fewer than ten people, and all their marks within one point: nothing but this sentence is shown. */
  | 'alike'
  /** Fewer than ten people: no shares, no split. */
  | 'fewForShares'
  /** Fewer than ten people in one room on one thing: such figures together give single marks away. */
  | 'fewForFine'
  /** Somebody could be read off by taking this from another figure. */
  | 'leftOver'
  /** Part of what it is made of is withheld. */
  | 'partHidden'
  /** The session still runs, and a further vote may come. */
  | 'stillRunning'
  | 'noMarks'
  | 'noCoding'
  | 'noSecondVote'
  | 'fewExcerpts'
  | 'excerptsDiffer'
  | 'tooAlikeToTell'
  | 'notComputable'

/** A figure of a report: its value, or the reason why there is none. */
export type Shown<T = number> =
  | { readonly value: T; readonly hidden: null }
  | { readonly value: null; readonly hidden: HiddenReason }

/** A figure that is shown. */
export const show = <T>(value: T): Shown<T> => ({ value, hidden: null })

/** A figure that is not, and why. */
export const hide = (hidden: HiddenReason): Shown<never> => ({ value: null, hidden })

const reasons: Partial<Record<NullReason, HiddenReason>> = {
  no_data: 'noMarks',
  too_few_raters: 'few',
  below_min_group: 'few',
  too_few_excerpts: 'fewExcerpts',
  no_overlap: 'fewExcerpts',
}

/** A statistic as a figure of a report. Example: `shownFigure(missing('no_data'))` is hidden for `noMarks`. */
export const shownFigure = <T>(figure: Figure<T>): Shown<T> =>
  figure.reason === null ? show(figure.value) : hide(reasons[figure.reason] ?? 'notComputable')
