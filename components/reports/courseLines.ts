import type { DriftReport } from '../../lib/reports/report.ts'

/** One end of a line: the place of its quarter among the points, and the share on what the line is about. */
interface End {
  readonly at: number
  readonly share: number
}

/**
 * The lines of a course: from quarter to quarter, each end at the share on the excerpts that both have. The shares on
 * all that each had may go the other way where one had easier excerpts besides.
 */
export const courseLines = ({ points, steps }: DriftReport): { readonly from: End; readonly to: End }[] => {
  const placeOf = (quarter: string) => points.findIndex(({ key }) => key === quarter)
  return steps.flatMap(({ from, to, anchors, withinOne }) =>
    anchors.length === 0 || withinOne.hidden !== null
      ? []
      : [
          {
            from: { at: placeOf(from), share: withinOne.value.from },
            to: { at: placeOf(to), share: withinOne.value.to },
          },
        ],
  )
}
