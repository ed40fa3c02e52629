import { useLocale, useTranslations } from 'next-intl'
import { reportPath } from '../../lib/reports/reportPath.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { dateOnly } from '../pages/dateText.ts'

interface ReportListProps {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  readonly sessions: readonly { readonly id: string; readonly title: LocalText; readonly createdAt: number }[]
}

/** The reports that someone may read who may not read that of the whole organisation. */
export const ReportList = ({ teams, sessions }: ReportListProps) => {
  const t = useTranslations('reports.page')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const entries = [
    ...teams.map(({ id, name }) => ({ path: reportPath({ level: 'team', teamId: id }), name })),
    ...sessions.map(({ id, title, createdAt }) => ({
      path: reportPath({ level: 'session', sessionId: id }),
      name: `${title[language]} · ${dateOnly(createdAt, language)}`,
    })),
  ]
  return (
    <section className="space-y-4">
      <h1 className="text-3xl font-bold">{t('title')}</h1>
      {entries.length === 0 ? <p className="max-w-prose text-soft">{t('noneToRead')}</p> : null}
      <ul className="divide-y divide-line">
        {entries.map(({ path, name }) => (
          <li key={path}>
            <a href={path} className="flex min-h-12 items-center text-room underline underline-offset-4">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
