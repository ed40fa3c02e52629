import { useTranslations } from 'next-intl'
import type { Report } from '../../lib/reports/report.ts'
import { useReportWords } from './useReportWords.ts'

/** What is to be said where sessions were run with several versions of what is marked; nothing where they were not. */
export const Versions = ({ versions: { versions, apart, renamed } }: Pick<Report, 'versions'>) => {
  const t = useTranslations('reports.page.versions')
  const words = useReportWords()
  if (versions < 2 && apart.length === 0 && renamed.length === 0) return null
  return (
    <section aria-labelledby="versions" className="max-w-prose space-y-2 rounded-card border border-line bg-card p-4">
      <h2 id="versions" className="font-bold">
        {t('title')}
      </h2>
      <p>{versions < 2 ? t('some') : t('count', { count: versions })}</p>
      {apart.length + renamed.length > 0 && (
        <ul className="list-disc space-y-1 pl-5">
          {apart.map(({ name, of }) => (
            <li key={name.en}>{t('apart', { name: words.text(name), of: of.map(words.text).join('; ') })}</li>
          ))}
          {renamed.map(([name, ...before]) => (
            <li key={name?.en}>
              {t('renamed', { name: name ? words.text(name) : '', before: before.map(words.text).join(', ') })}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
