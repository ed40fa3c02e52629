'use client'
import { useTranslations } from 'next-intl'
import { reportPath } from '../../lib/reports/reportPath.ts'
import type { ReportScope } from '../../lib/reports/scope.ts'
import { Button } from '../pages/Button.tsx'
import { FileLinks } from './FileLinks.tsx'

/** The report as a file, or on paper. */
export const Downloads = ({ scope }: { scope: ReportScope }) => {
  const t = useTranslations('reports.page')
  return (
    <section aria-labelledby="downloads" className="space-y-3 print:hidden">
      <h2 id="downloads" className="text-2xl font-bold">
        {t('downloads')}
      </h2>
      <p className="max-w-prose text-soft">{t('downloadsLead')}</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => window.print()}>{t('print')}</Button>
        <FileLinks from={`/api${reportPath(scope)}`} />
      </div>
    </section>
  )
}
