import type { HiddenReason } from '../../lib/reports/shown.ts'
import { letterOf } from './hiddenReasons.ts'
import { useReportWords } from './useReportWords.ts'

/** A figure that is not shown: a dash with the letter of its reason below the table, read aloud as the reason itself. */
export const NotShown = ({ why, of }: { why: HiddenReason; of: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const reason = words.t(`hidden.${why}`)
  return (
    <span title={reason} className="text-soft">
      <span aria-hidden="true">
        –<sup className="ml-0.5 text-xs">{letterOf(of, why)}</sup>
      </span>
      <span className="sr-only">{reason}</span>
    </span>
  )
}

/** What the letters of a table stand for, on the screen and on paper. */
export const Footnotes = ({ of }: { of: readonly HiddenReason[] }) => {
  const words = useReportWords()
  if (of.length === 0) return null
  return (
    <p aria-hidden="true" className="pt-2 text-sm text-soft break-before-avoid">
      {of.map((why) => (
        <span key={why} className="mr-4 inline-block">
          <sup>{letterOf(of, why)}</sup> {words.t(`hidden.${why}`)}
        </span>
      ))}
    </p>
  )
}
