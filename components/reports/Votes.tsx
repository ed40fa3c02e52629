import { useTranslations } from 'next-intl'
import type { MarkFigures } from '../../lib/reports/figures.ts'
import type { ExcerptReport, VotesReport } from '../../lib/reports/report.ts'
import type { HiddenReason, Shown } from '../../lib/reports/shown.ts'
import { Footnotes, NotShown } from './Footnotes.tsx'
import { Chapter, type Defined, DefinitionLink } from './Heading.tsx'
import { footnotes, rowReason } from './hiddenReasons.ts'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

const cell = 'px-2 py-2.5 align-top'

const cellsIn = ({ first, second, moved, distanceChange }: VotesReport) => [
  first.withinOne,
  second.withinOne,
  first.agreement,
  second.agreement,
  moved,
  distanceChange,
]

const Row = ({ title, votes, notes }: { title: string; votes: VotesReport; notes: readonly HiddenReason[] }) => {
  const words = useReportWords()
  const { first, second, moved, distanceChange } = votes
  const why = rowReason(cellsIn(votes))
  const one = <T,>(shown: Shown<T>, say: (value: T) => string) => (
    <td className={cell}>{shown.hidden === null ? say(shown.value) : <NotShown why={shown.hidden} of={notes} />}</td>
  )
  const near = ({ withinOne }: MarkFigures) => one(withinOne, words.shareEstimate)
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {title}
        {votes.item === 'overall' ? null : <span className="block text-sm text-soft">{words.text(votes.name)}</span>}
      </th>
      {why === null ? (
        <>
          {near(first)}
          {near(second)}
          {one(first.agreement, words.agreement)}
          {one(second.agreement, words.agreement)}
          {one(moved, ({ people, closer, closerInterval, same, further }) =>
            words.t('page.movedIs', {
              people,
              closer: words.shareEstimate({ value: closer, interval: closerInterval }),
              same: words.share(same),
              further: words.share(further),
            }),
          )}
          {one(distanceChange, ({ value, interval }) =>
            `${words.signed(value)} ${words.interval(interval, words.signed)}`.trim(),
          )}
        </>
      ) : (
        <td colSpan={6} className={`${cell} text-soft`}>
          {words.t(`hidden.${why}`)}
        </td>
      )}
    </tr>
  )
}

const columns = [
  ['withinOneFirst', 'withinOne'],
  ['withinOneSecond', 'withinOne'],
  ['agreementFirst', 'agreement'],
  ['agreementSecond', 'agreement'],
  ['moved', 'closer'],
  ['distanceChange', 'distanceChange'],
] as const satisfies readonly (readonly [string, Defined])[]

const Head = () => {
  const t = useTranslations('reports.page.column')
  const head = 'px-2 py-2 text-left align-bottom text-sm font-semibold text-soft'
  return (
    <thead>
      <tr>
        <th scope="col" className={head}>
          {t('excerpt')}
        </th>
        {columns.map(([name, meaning]) => (
          <th key={name} scope="col" className={head}>
            <DefinitionLink of={meaning}>{t(name)}</DefinitionLink>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** The first vote beside the second, where there were two. Narrower is expected; nearer to the coding is not. */
export const Votes = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const rows = excerpts.flatMap(({ title, votes }) => votes.map((one) => ({ title: words.text(title), votes: one })))
  if (rows.length === 0) return null
  const notes = footnotes(rows.map(({ votes }) => cellsIn(votes)))
  return (
    <Chapter id="votes" title={t('votes')} lead={t('votesLead')} defined="closer">
      <WideTable label={t('votes')}>
        <table className="w-full min-w-[54rem] border-b border-line print:min-w-0 print:text-sm">
          <caption className="sr-only">{t('votes')}</caption>
          <Head />
          <tbody>
            {rows.map(({ title, votes }) => (
              <Row key={`${title} ${votes.item}`} title={title} votes={votes} notes={notes} />
            ))}
          </tbody>
        </table>
        <Footnotes of={notes} />
      </WideTable>
    </Chapter>
  )
}
