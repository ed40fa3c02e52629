import { useTranslations } from 'next-intl'
import type { DriftReport, DriftStep } from '../../lib/reports/report.ts'
import { Course } from '../charts/Course.tsx'
import { Chapter } from './Heading.tsx'
import { quarterName } from './quarterName.ts'
import { useReportWords } from './useReportWords.ts'

const isCompared = ({ anchors, withinOne }: DriftStep) => anchors.length > 0 && withinOne.hidden === null

/** The course over time: points with their intervals, joined only where both had the same excerpts. */
export const Drift = ({ drift }: { drift: DriftReport }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { points, steps, whole, none } = drift
  if (points.length < 2) return null
  const nameOf = (key: string) => quarterName(key, words.language)
  const drawn = points.map(({ key, figures }) => ({
    name: nameOf(key),
    share: figures.withinOne.value?.value ?? null,
    lo: figures.withinOne.value?.interval?.lo ?? null,
    hi: figures.withinOne.value?.interval?.hi ?? null,
  }))
  const joined = steps.flatMap((step) => (isCompared(step) ? [points.findIndex(({ key }) => key === step.from)] : []))
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
      <Course
        points={drawn}
        joined={joined}
        table={{
          caption: t('drift'),
          head: [t('column.quarter'), t('column.withinOne'), t('column.interval')],
          rows: points.map(({ key, figures }) => [
            nameOf(key),
            words.orWhy(figures.withinOne, ({ value }) => words.share(value)),
            words.interval(figures.withinOne.value?.interval ?? null, words.share),
          ]),
        }}
      />
      {steps.length > 1 ? (
        <ul className="max-w-prose list-disc space-y-1 pl-5">
          {steps.map((step) => (
            <li key={step.from}>{sentence(step)}</li>
          ))}
        </ul>
      ) : null}
    </Chapter>
  )
}
