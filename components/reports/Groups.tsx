import { useTranslations } from 'next-intl'
import type { GroupReport } from '../../lib/reports/report.ts'
import { Chapter } from './Heading.tsx'
import { MarksTable } from './MarksTable.tsx'
import { useReportWords } from './useReportWords.ts'

/** By what people picked from the lists of their session, in the order of those lists. */
export const Groups = ({ groups }: { groups: readonly GroupReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  return groups.map(({ list, groups: own }) => (
    <Chapter key={list} id={`groups-${list}`} title={t(`groups.${list}`)} lead={t('groupsLead')} defined="withinOne">
      <MarksTable
        caption={t(`groups.${list}`)}
        of={t(`column.${list}`)}
        rows={own.map(({ key, name, figures }) => ({ id: key, name: words.text(name), figures }))}
      />
    </Chapter>
  ))
}
