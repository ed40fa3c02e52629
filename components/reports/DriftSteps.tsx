import { useTranslations } from 'next-intl'
import type { Compared, DriftReport, DriftStep } from '../../lib/reports/report.ts'
import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { type Defined, DefinitionLink } from './Heading.tsx'
import { footnotes, rowReason } from './hiddenReasons.ts'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

const cell = 'px-1.5 py-2 align-top tabular-nums first:pl-0 sm:px-2'
const head = `${cell} text-left text-sm font-semibold text-soft align-bottom`

const measuresOf = ({ withinOne, distance }: DriftStep) => [withinOne, distance]

interface MeasureProps {
  readonly shown: Shown<Compared>
  readonly say: (value: number) => string
  readonly sayChange: (value: number) => string
  readonly notes: readonly HiddenReason[]
}

const Measure = ({ shown, say, sayChange, notes }: MeasureProps) => {
  const words = useReportWords()
  if (shown.hidden !== null) {
    return (
      <td className={cell}>
        <NotShown why={shown.hidden} of={notes} />
      </td>
    )
  }
  const { from, to, difference, interval, excerpts } = shown.value
  return (
    <td className={cell}>
      {words.t('page.then', { before: say(from), after: say(to) })}
      <span className="block">
        {sayChange(difference)} <span className="whitespace-nowrap">{words.interval(interval, sayChange)}</span>
      </span>
      <span className="block text-sm text-soft">{words.t('page.overExcerpts', { count: excerpts })}</span>
    </td>
  )
}

const Row = ({ step, notes }: { step: DriftStep; notes: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const why = rowReason(measuresOf(step))
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {words.t('page.then', {
          before: quarterName(step.from, words.language),
          after: quarterName(step.to, words.language),
        })}
      </th>
      {why === null ? (
        <>
          <Measure shown={step.withinOne} say={words.share} sayChange={words.signedShare} notes={notes} />
          <Measure shown={step.distance} say={(value) => words.number(value)} sayChange={words.signed} notes={notes} />
        </>
      ) : (
        <td colSpan={2} className={`${cell} text-soft`}>
          {words.t(`hidden.${why}`)}
        </td>
      )}
    </tr>
  )
}

const Measured = ({ of, change, name }: { of: string; change: string; name: Defined }) => (
  <th scope="col" className={`${head} w-[32%]`}>
    {of}
    <span className="block font-normal">
      <DefinitionLink of={name}>{change}</DefinitionLink>
    </span>
  </th>
)

const Head = () => {
  const t = useTranslations('reports.page.column')
  return (
    <thead>
      <tr>
        <th scope="col" className={head}>
          {t('fromTo')}
        </th>
        <Measured of={t('withinOne')} change={t('withinOneChange')} name="withinOneChange" />
        <Measured of={t('distance')} change={t('distanceChange')} name="distanceChangeOverTime" />
      </tr>
    </thead>
  )
}

/** The steps of a course one by one, and last the whole of it where that is no step: both measures, each with its change. */
export const DriftSteps = ({ drift: { steps, whole } }: { drift: DriftReport }) => {
  const t = useTranslations('reports.page')
  const isStep = steps.some(({ from, to }) => from === whole?.from && to === whole.to)
  const rows = whole === null || isStep ? steps : [...steps, whole]
  if (rows.length === 0) return null
  const notes = footnotes(rows.map(measuresOf))
  return (
    <WideTable label={t('driftSteps')}>
      <table className="w-full max-w-3xl border-b border-line break-inside-avoid max-sm:text-sm print:text-sm">
        <caption className="pb-1 text-left font-semibold">{t('driftSteps')}</caption>
        <Head />
        <tbody>
          {rows.map((step) => (
            <Row key={`${step.from} ${step.to}`} step={step} notes={notes} />
          ))}
        </tbody>
      </table>
      <Footnotes of={notes} />
    </WideTable>
  )
}
