'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Problem } from '../../lib/activities/problem.ts'
import type { FileNotice } from '../../lib/activities/workshopFile.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { buttonLook } from '../pages/buttonLook.ts'
import type { Answer } from '../pages/postJson.ts'
import { useProblemSentence } from './ProblemList.tsx'
import { valueAt } from './paths.ts'

/** What came of a file that somebody brought. */
export type Report =
  | { readonly is: 'large' | 'tooLarge' | 'noJson' | 'storage' | 'failed' }
  | { readonly is: 'broken'; readonly problems: readonly Problem[]; readonly workshop: Workshop | null }
  | { readonly is: 'done'; readonly id: string; readonly notices: readonly FileNotice[] }

/** The plan in a file, as far as its activities can be named in a sentence. */
const namedPlan = (given: unknown): Workshop | null => {
  const activities = valueAt(given, ['workshop', 'activities'])
  const named =
    Array.isArray(activities) && activities.every((one) => typeof valueAt(one, ['title', 'en']) === 'string')
  return named ? (valueAt(given, ['workshop']) as Workshop) : null // it is read for titles and kinds alone
}

/** Reads the answer of the route that takes files. */
export const readReport = (given: unknown, status: number, { id, notices, problems }: Answer['body']): Report => {
  if (status === 200 && id) return { is: 'done', id, notices: notices ?? [] }
  if (status === 422) return { is: 'broken', problems: problems ?? [], workshop: namedPlan(given) }
  return { is: status === 413 ? 'tooLarge' : status === 503 ? 'storage' : 'failed' }
}

/** It is no file of a workshop at all, or of a version that is not read here: to list what it lacks would help nobody. */
const asAWhole = ({ problems, workshop }: Extract<Report, { is: 'broken' }>): 'notOne' | 'otherVersion' | null => {
  const at = (path: string) => problems.some((problem) => problem.path.join('.') === path)
  if (at('format') || (at('') && workshop === null)) return 'notOne'
  return at('version') ? 'otherVersion' : null
}

const Broken = (report: Extract<Report, { is: 'broken' }>) => {
  const { problems, workshop } = report
  const t = useTranslations('editor')
  const sentence = useProblemSentence(workshop)
  const whole = asAWhole(report)
  if (whole !== null)
    return <p className="rounded-card bg-attention-wash px-4 py-3 text-attention-ink">{t(`import.${whole}`)}</p>
  return (
    <div className="space-y-2 rounded-card bg-attention-wash px-4 py-3 text-attention-ink">
      <p className="font-semibold">{t('import.broken')}</p>
      <ul className="space-y-1">
        {problems.slice(0, 20).map((problem) => {
          const [first, ...rest] = problem.path
          const inPlan = first === 'workshop' && rest.length > 0
          const place = problem.path.length === 0 ? t('import.whole') : problem.path.join('.')
          return (
            <li key={`${place} ${problem.why}`}>
              {problem.path.length === 0 && `${place}: `}
              {sentence(inPlan ? { ...problem, path: rest } : problem)}{' '}
              {problem.path.length > 0 && <code className="text-sm">({place})</code>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const Done = ({ id, notices }: Extract<Report, { is: 'done' }>) => {
  const t = useTranslations('editor.import')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  return (
    <div className="space-y-2 rounded-card bg-room-wash px-4 py-3">
      <p className="font-semibold">{t('done')}</p>
      {notices.map(({ why, title }) => (
        <p key={`${why} ${title.en}`}>{t(why, { title: title[language] })}</p>
      ))}
      <a href={`/workshops/${id}`} className={buttonLook('small')}>
        {t('open')}
      </a>
    </div>
  )
}

/** Says what came of a file: the way on, or place and sentence for each thing that is amiss. */
export const ImportReport = ({ report }: { report: Report }) => {
  const t = useTranslations('editor')
  const content = () => {
    if (report.is === 'done') return <Done {...report} />
    if (report.is === 'broken') return <Broken {...report} />
    return (
      <p className="rounded-card bg-attention-wash px-4 py-3 text-attention-ink">
        {report.is === 'failed' ? t('new.failed') : t(`import.${report.is}`)}
      </p>
    )
  }
  return <div role="alert">{content()}</div>
}
