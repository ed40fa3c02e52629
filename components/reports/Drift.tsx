import { useTranslations } from 'next-intl'
import type { DriftReport, DriftStep } from '../../lib/reports/report.ts'
import { Course } from '../charts/Course.tsx'
import { courseLines } from './courseLines.ts'
import { DriftSteps } from './DriftSteps.tsx'
import { Chapter } from './Heading.tsx'
import { Pictured } from './Pictured.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'

/** What the dots and the rings of the course are, where there are rings. */
const Key = () => {
  const t = useTranslations('reports.page')
  return (
    <p className="flex flex-wrap gap-x-6 text-sm text-soft">
      <span>
        <span aria-hidden="true" className="text-room">
          ●
        </span>{' '}
        {t('keyAllMarked')}
      </span>
      <span>
        <span aria-hidden="true" className="text-room">
          ○–○
        </span>{' '}
        {t('keyShared')}
      </span>
    </p>
  )
}

const DriftPicture = ({ drift }: { drift: DriftReport }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { points } = drift
  const nameOf = (key: string) => quarterName(key, words.language)
  const lines = courseLines(drift)
  const drawn = points.map(({ key, figures: { withinOne } }) => ({
    name: nameOf(key),
    share: withinOne.value?.value ?? null,
    lo: withinOne.value?.interval?.lo ?? null,
    hi: withinOne.value?.interval?.hi ?? null,
  }))
  return (
    <Pictured
      table={{
        caption: t('drift'),
        head: [t('column.quarter'), t('column.withinOne'), t('column.interval')],
        rows: points.map(({ key, figures }) => [
          nameOf(key),
          words.orWhy(figures.withinOne, ({ value }) => words.share(value)),
          words.interval(figures.withinOne.value?.interval ?? null, words.share),
        ]),
      }}
    >
      <Course points={drawn} lines={lines} />
      {lines.length === 0 ? null : <Key />}
    </Pictured>
  )
}

/** The course over time: points with their intervals, joined only by what two of them have in common. */
export const Drift = ({ drift }: { drift: DriftReport }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { points, whole, none } = drift
  if (points.length < 2) return null
  const nameOf = (key: string) => quarterName(key, words.language)
  const sentence = (step: DriftStep): string => {
    const ends = { from: nameOf(step.from), to: nameOf(step.to), anchors: step.anchors.length }
    if (step.withinOne.hidden !== null)
      return `${nameOf(step.from)} – ${nameOf(step.to)}: ${words.t(`hidden.${step.withinOne.hidden}`)}`
    const { from, to, interval } = step.withinOne.value
    const clear = interval !== null && (interval.lo > 0 || interval.hi < 0)
    const way = !clear ? 'driftUnclear' : to > from ? 'driftNearer' : 'driftFurther'
    return t(way, { ...ends, before: words.share(from), after: words.share(to) })
  }
  const unsaid = (): string => {
    if (none === null || none === 'excerptsDiffer') return t('driftNone')
    const why = words.t(`hidden.${none}`)
    return none === 'noCoding' || none === 'noMarks' ? why : t('driftWithheld', { why })
  }
  return (
    <Chapter id="drift" title={t('drift')} lead={whole ? sentence(whole) : unsaid()} defined="withinOneChange">
      <DriftPicture drift={drift} />
      <DriftSteps drift={drift} />
    </Chapter>
  )
}
