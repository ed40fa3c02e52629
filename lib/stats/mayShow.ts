/** The least a screen asks for before it shows a statistic: people who marked, and excerpts. */
type Minimum = { readonly raters: number; readonly excerpts: number }

const minima = {
  roomAgreement: { raters: 5, excerpts: 1 },
  matchForManagers: { raters: 5, excerpts: 1 },
  matchForSelf: { raters: 1, excerpts: 1 },
  meanRoomAgreement: { raters: 5, excerpts: 2 },
  alphaSameExcerpts: { raters: 5, excerpts: 3 },
  /** Few people who code many excerpts are no room: as many as in the published comparison (decision 042). */
  alphaOfCoders: { raters: 3, excerpts: 3 },
  alphaOtherExcerpts: { raters: 5, excerpts: 5 },
  gwetAc: { raters: 5, excerpts: 5 },
  intraclassCorrelation: { raters: 5, excerpts: 5 },
  kendallsW: { raters: 5, excerpts: 5 },
  alphaBetweenGroups: { raters: 10, excerpts: 12 },
  severitySpread: { raters: 10, excerpts: 5 },
  severityOfSelf: { raters: 1, excerpts: 4 },
  concordanceOfSelf: { raters: 1, excerpts: 10 },
} satisfies Record<string, Minimum>

/** A statistic that screens show only from some size on. */
export type Shown = keyof typeof minima

/**
 * Is there enough to show a statistic honestly? More is asked for than to compute it: a figure may be computable
 * and still say nothing.
 *
 * Units: people and excerpts; for comparisons, of each group, on the same excerpts.
 *
 * Source: statistics.md, section 4.10; for the spread of severities 4.5 (excerpts) and 6, rule 3 (people). Example: `mayShow('alphaOtherExcerpts', 20, 4)` is false.
 */
export const mayShow = (statistic: Shown, raters: number, excerpts: number): boolean =>
  raters >= minima[statistic].raters && excerpts >= minima[statistic].excerpts
