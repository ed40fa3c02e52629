import { useTranslations } from 'next-intl'
import type { ExcerptReport, Report } from '../../lib/reports/report.ts'
import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { Chapter, DefinitionLink } from './Heading.tsx'
import { footnotes, rowReason } from './hiddenReasons.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

/** What was most often left without a mark: the item and its share. */
interface Most {
  readonly name: ExcerptReport['title']
  readonly share: number
}

const itemsOf = ({ overall, elements }: ExcerptReport) => [...(overall ? [overall] : []), ...elements]

const mostUnmarked = (excerpt: ExcerptReport): Shown<Most | null> => {
  const items = itemsOf(excerpt)
  const hidden = items.find(({ notMarked }) => notMarked.hidden !== null)?.notMarked.hidden ?? 'noMarks'
  const shown = items.flatMap(({ name, notMarked }) =>
    notMarked.hidden === null ? [{ name, share: notMarked.value }] : [],
  )
  if (shown.length === 0) return { value: null, hidden }
  const [first] = shown.toSorted((one, other) => other.share - one.share)
  return { value: first && first.share > 0 ? first : null, hidden: null }
}

const cell = 'px-2 py-2.5 align-top'
const head = 'px-2 py-2 text-left text-sm font-semibold text-soft align-bottom'

const Row = ({ excerpt, notes }: { excerpt: ExcerptReport; notes: readonly HiddenReason[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const [sat, most] = [excerpt.satOut, mostUnmarked(excerpt)]
  const why = rowReason([sat, most])
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {words.text(excerpt.title)}
      </th>
      {why === null ? (
        <>
          <td className={`${cell} text-right`}>
            {sat.hidden === null ? words.share(sat.value) : <NotShown why={sat.hidden} of={notes} />}
          </td>
          <td className={cell}>
            {most.hidden !== null ? (
              <NotShown why={most.hidden} of={notes} />
            ) : most.value === null ? (
              t('unmarkedNothing')
            ) : (
              t('unmarkedMost', { name: words.text(most.value.name), share: words.share(most.value.share) })
            )}
          </td>
        </>
      ) : (
        <td colSpan={2} className={`${cell} text-soft`}>
          {words.t(`hidden.${why}`)}
        </td>
      )}
    </tr>
  )
}

/** Who gave no mark: sat the vote out, or could not tell. Neither is a failing; both say where an excerpt is hard to mark. */
export const Unmarked = ({ report }: { report: Report }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const { excerpts, satOut } = report
  if (excerpts.length === 0) return null
  const rows = excerpts.map((excerpt) => [excerpt.satOut, mostUnmarked(excerpt)])
  const notes = footnotes(rows)
  const nothing = satOut.hidden !== null && rows.every((cells) => rowReason(cells) === satOut.hidden)
  const lead =
    satOut.hidden === null
      ? t('unmarkedLead', { share: words.share(satOut.value) })
      : words.t(`hidden.${satOut.hidden}`)
  return (
    <Chapter id="unmarked" title={t('unmarked')} lead={lead} defined="satOut">
      {nothing ? null : (
        <WideTable label={t('unmarked')}>
          <table className="w-full max-w-3xl border-b border-line">
            <thead>
              <tr>
                <th scope="col" className={head}>
                  {t('column.excerpt')}
                </th>
                <th scope="col" className={`${head} text-right`}>
                  <DefinitionLink of="satOut">{t('column.satOut')}</DefinitionLink>
                </th>
                <th scope="col" className={head}>
                  <DefinitionLink of="notMarked">{t('column.mostUnmarked')}</DefinitionLink>
                </th>
              </tr>
            </thead>
            <tbody>
              {excerpts.map((excerpt) => (
                <Row key={excerpt.id} excerpt={excerpt} notes={notes} />
              ))}
            </tbody>
          </table>
          <Footnotes of={notes} />
        </WideTable>
      )}
    </Chapter>
  )
}
