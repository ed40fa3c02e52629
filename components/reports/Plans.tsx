import { useTranslations } from 'next-intl'
import type { PlansReport } from '../../lib/reports/report.ts'
import { dateOnly } from '../pages/dateText.ts'
import { Chapter } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'

interface PlansProps {
  readonly plans: readonly PlansReport[]
  /** The name of the team that a session was held for, where that is not plain. */
  readonly heldBy: (sessionId: string) => string | null
}

/** What the teams of each session planned to do, as they wrote it and the room was shown it. */
export const Plans = ({ plans, heldBy }: PlansProps) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  if (plans.length === 0) return null
  return (
    <Chapter id="plans" title={t('plans')} lead={t('plansLead')}>
      {plans.map(({ sessionId, title, startedAt, fields, plans: written }) => (
        <article key={`${sessionId} ${words.text(title)}`} className="space-y-2">
          <h3 className="font-bold">
            {[words.text(title), heldBy(sessionId), dateOnly(startedAt, words.language)].filter(Boolean).join(' · ')}
          </h3>
          {written.hidden !== null ? (
            <p className="text-soft">{words.t(`hidden.${written.hidden}`)}</p>
          ) : (
            <ul className="grid gap-4 sm:grid-cols-2">
              {written.value.map((lines) => (
                <li key={lines.join('\n')} className="rounded-card border border-line px-4 py-3 break-inside-avoid">
                  <dl className="space-y-1">
                    {lines.map((line, at) =>
                      line === '' ? null : (
                        <div key={at}>
                          <dt className="text-sm text-soft">{fields[at] ? words.text(fields[at]) : ''}</dt>
                          <dd>{line}</dd>
                        </div>
                      ),
                    )}
                  </dl>
                </li>
              ))}
            </ul>
          )}
        </article>
      ))}
    </Chapter>
  )
}
