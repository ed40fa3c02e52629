'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type End, endOf } from '../../lib/activities/ends.ts'
import type { ReasonsView } from '../../lib/session/view.ts'
import { FitToSpace } from '../activities/FitToSpace.tsx'
import { DotStrip } from '../charts/DotStrip.tsx'
import { HiddenTable } from '../charts/HiddenTable.tsx'
import { mostDots } from '../charts/mostDots.ts'

/** Whether there is anything of the two ends to be read on the big screen. */
export const areThrough = (reasons: ReasonsView | undefined): reasons is ReasonsView =>
  reasons !== undefined && reasons.low.length + reasons.high.length > 0

/** While phones ask for reasons: what they ask, and that everyone is asked. */
export const EndsAsked = ({ of }: { of: string | null }) => {
  const t = useTranslations('projector.ends')
  return (
    <section className="rounded-card border border-line bg-card px-8 py-5 shadow-card">
      <p className="text-4xl leading-snug font-semibold">{of === null ? t('ask') : t('askOf', { element: of })}</p>
      <p className="mt-1 text-[2.2rem] text-soft">{t('everyone')}</p>
    </section>
  )
}

const Column = ({ heading, texts, empty }: { heading: string; texts: readonly string[]; empty: string }) => (
  <div className="space-y-3">
    <h3 className="border-b-2 border-room pb-2 text-[2.2rem] font-semibold">{heading}</h3>
    {texts.length === 0 ? (
      <p className="text-[2.2rem] text-soft">{empty}</p>
    ) : (
      <ul className="space-y-[0.35em]">
        {texts.map((text) => (
          <li key={text} className="border-l-[0.18em] border-room pl-[0.5em] leading-tight">
            {text}
          </li>
        ))}
      </ul>
    )}
  </div>
)

interface EndsProps {
  readonly reasons: ReasonsView
  readonly of: string | null
  /** Prompt and clock of the talk. */
  readonly talk: ReactNode
  /** Something stands below, such as a passage that is heard again. */
  readonly brief: boolean
}

interface MarksProps extends Pick<ReasonsView, 'counts' | 'ends'> {
  readonly small: boolean
}

/** The room's marks once more, small: those of the two ends are bold, and the headings below say which they are. */
const Marks = ({ counts, ends, small }: MarksProps) => {
  const t = useTranslations('projector.ends')
  const most = Math.max(...counts)
  const people = counts.reduce((sum, count) => sum + count, 0)
  return (
    <div className="portrait:hidden">
      <div className={`relative ${small ? 'h-20' : 'h-32'}`}>
        <DotStrip
          now={counts}
          before={null}
          coding={null}
          withCoding={false}
          most={Math.max(most, 3)}
          asBars={people > mostDots}
        />
      </div>
      <p className="grid grid-cols-5 pt-1 text-center text-[2.2rem]" aria-hidden="true">
        {counts.map((_, at) => (
          <span key={at} className={endOf(at + 1, ends) === null ? 'text-soft' : 'font-bold'}>
            {at + 1}
          </span>
        ))}
      </p>
      <HiddenTable caption={t('marks')} head={['1', '2', '3', '4', '5']} rows={[counts]} />
    </div>
  )
}

/** While phones ask about one element of several: the rows of all of them would be too low beside the question. */
export const EndsOfOne = ({ reasons, of, talk, brief }: EndsProps) => {
  const { counts, ends } = reasons
  return (
    <section className="flex h-full min-h-0 flex-col justify-evenly gap-6">
      <EndsAsked of={of} />
      <Marks {...{ counts, ends }} small={brief} />
      {talk}
    </section>
  )
}

/** The words of the two ends side by side, each below its own end of the scale. */
export const Ends = ({ reasons, of, talk, brief }: EndsProps) => {
  const t = useTranslations('projector.ends')
  const { low, high, ends, counts } = reasons
  const heading = (end: 'low' | 'high', { from, to }: End) =>
    t(end, { range: from === to ? String(from) : t('range', { from, to }) })
  return (
    <section className="flex h-full min-h-0 flex-col gap-6">
      <h2 className="text-5xl leading-tight font-semibold text-balance">
        {of === null ? t('heading') : t('headingOf', { element: of })}
      </h2>
      {/* While the room talks it keeps looking from the words to the marks and back. */}
      {talk && brief ? null : <Marks {...{ counts, ends }} small={talk !== null || brief} />}
      {/* One size for both: an end in larger letters would seem to weigh more. */}
      <FitToSpace largest={2.6} smallest={1.4} className="flex-1">
        <div className="grid grid-cols-2 gap-x-16 gap-y-6 portrait:grid-cols-1">
          <Column heading={heading('low', ends.low)} texts={low} empty={t('none')} />
          <Column heading={heading('high', ends.high)} texts={high} empty={t('none')} />
        </div>
      </FitToSpace>
      {talk}
    </section>
  )
}
