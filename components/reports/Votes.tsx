import { useTranslations } from 'next-intl'
import type { ExcerptReport, VotesReport } from '../../lib/reports/report.ts'
import { Chapter } from './Heading.tsx'
import { useReportWords } from './useReportWords.ts'
import { WideTable } from './WideTable.tsx'

const cell = 'px-2 py-2.5 align-top'

const Row = ({ title, votes }: { title: string; votes: VotesReport }) => {
  const words = useReportWords()
  const { first, second, moved, distanceChange } = votes
  const agreement = (figures: VotesReport['first']) => words.orWhy(figures.agreement, words.agreement)
  return (
    <tr className="border-t border-line">
      <th scope="row" className={`${cell} text-left font-normal`}>
        {title}
        {votes.item === 'overall' ? null : <span className="block text-sm text-soft">{words.text(votes.name)}</span>}
      </th>
      <td className={cell}>{agreement(first)}</td>
      <td className={cell}>{agreement(second)}</td>
      <td className={cell}>
        {words.orWhy(moved, ({ people, closer, same, further }) =>
          words.t('page.movedIs', {
            people,
            closer: words.share(closer),
            same: words.share(same),
            further: words.share(further),
          }),
        )}
      </td>
      <td className={cell}>
        {words.orWhy(distanceChange, ({ value, interval }) =>
          `${words.signed(value)} ${words.interval(interval, words.signed)}`.trim(),
        )}
      </td>
    </tr>
  )
}

/** The first vote beside the second, where there were two. Narrower is expected; nearer to the coding is not. */
export const Votes = ({ excerpts }: { excerpts: readonly ExcerptReport[] }) => {
  const t = useTranslations('reports.page')
  const words = useReportWords()
  const rows = excerpts.flatMap(({ title, votes }) => votes.map((one) => ({ title: words.text(title), votes: one })))
  if (rows.length === 0) return null
  const head = 'px-2 py-2 text-left text-sm font-semibold text-soft'
  return (
    <Chapter id="votes" title={t('votes')} lead={t('votesLead')} defined="closer">
      <WideTable label={t('votes')}>
        <table className="w-full min-w-[44rem] border-b border-line print:min-w-0">
          <thead>
            <tr>
              {(['excerpt', 'agreementFirst', 'agreementSecond', 'moved', 'distanceChange'] as const).map((name) => (
                <th key={name} scope="col" className={head}>
                  {t(`column.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ title, votes }) => (
              <Row key={`${title} ${votes.item}`} title={title} votes={votes} />
            ))}
          </tbody>
        </table>
      </WideTable>
    </Chapter>
  )
}
