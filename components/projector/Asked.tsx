'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { RecalledIdea } from '../../lib/activities/recalledIdea.ts'
import type { Views } from '../../lib/session/view.ts'
import { FitToSpace } from '../activities/FitToSpace.tsx'
import { ProjectorTable } from '../activities/ProjectorTable.tsx'
import type { AskedOnScreen } from '../activities/projectorScreen.ts'
import { Countdown } from './Countdown.tsx'

/** Of a longer list, such as what the room wrote earlier, this much stands on the big screen; phones have all of it. */
const mostLines = 12

/** A line of the column beside a question holds about so many letters, and the column so many lines. */
const [lettersBeside, linesBeside] = [38, 8]

/** As many ideas as are read beside a question from the back row, the first of them always. */
const besideIt = (ideas: readonly RecalledIdea[]): readonly RecalledIdea[] => {
  let lines = 0
  return ideas.filter(({ text }, at) => {
    lines += Math.ceil((text.length + 4) / lettersBeside)
    return at === 0 || lines <= linesBeside
  })
}

/** The room's own ideas beside the question. What is too much for a column is said, and is on phones. */
const Ideas = ({ ideas }: { ideas: readonly RecalledIdea[] }) => {
  const t = useTranslations('projector')
  const beside = besideIt(ideas)
  return (
    <FitToSpace largest={2.2} smallest={1.5} className="rounded-card bg-wash px-8 py-6">
      <h3 className="mb-[0.4em] font-semibold text-room">{t('wall.ideas')}</h3>
      <ul className="space-y-[0.3em] leading-tight">
        {beside.map(({ key, text, count }) => (
          <li key={key}>
            {text}
            {count > 1 && <span className="text-soft"> ×{count}</span>}
          </li>
        ))}
      </ul>
      {ideas.length > beside.length && (
        <p className="mt-[0.4em] text-soft">{t('asked.more', { count: ideas.length - beside.length })}</p>
      )}
    </FitToSpace>
  )
}

interface AskedProps {
  readonly view: Views['projector']
  readonly asked: AskedOnScreen
  readonly talk: ReactNode
  serverNow(): number
}

/** Three words to choose from: none of them is the first. */
const Circles = ({ words }: { words: readonly string[] }) => (
  <ul className="flex flex-wrap gap-[1.4em] pt-[0.3em]">
    {words.map((word) => (
      <li
        key={word}
        className="flex size-[6.4em] items-center justify-center rounded-full border-[0.16em] border-room bg-room-wash text-[1.12em] font-semibold"
      >
        {word}
      </li>
    ))}
  </ul>
)

/** What is asked, in sizes that shrink together where a long question meets a long list. */
const Question = (props: Pick<AskedProps, 'asked' | 'talk'> & { narrow: boolean }) => {
  const { asked, talk, narrow } = props
  const { prompt, lines, left = 0, circles = false } = asked
  const t = useTranslations('projector.asked')
  const inColumns = !narrow && (lines.length > 6 || (lines.length > 4 && lines.every((line) => line.length < 40)))
  return (
    <div className="flex min-h-full flex-col justify-center gap-[0.9em]">
      <h2
        className={`leading-tight font-bold text-balance ${prompt.length <= 110 ? 'max-w-[18em] text-[2em]' : lines.length > 0 || talk ? 'max-w-[27em] text-[1.35em]' : 'max-w-[22em] text-[1.8em]'}`}
      >
        {prompt}
      </h2>
      {left > 0 && <p className="leading-snug">{t('some', { offered: lines.length, all: lines.length + left })}</p>}
      {circles && <Circles words={lines} />}
      {!circles && lines.length > 0 && (
        <ul className={`leading-snug text-soft ${inColumns ? 'columns-2 gap-x-16 portrait:columns-1' : ''}`}>
          {lines.slice(0, mostLines).map((line) => (
            <li key={line} className="break-inside-avoid pb-[0.3em]">
              {line}
            </li>
          ))}
        </ul>
      )}
      {lines.length > mostLines && <p className="text-soft">{t('more', { count: lines.length - mostLines })}</p>}
      {talk}
    </div>
  )
}

/** A question without a recording, until its reveal: what is asked, how many are in, and nothing of what they say. */
export const Asked = ({ view, asked, talk, serverNow }: AskedProps) => {
  const t = useTranslations('projector')
  const round = view.activity?.round
  const { answered, joined } = view
  const open = round?.phase === 'open'
  const { ideas = [], table = null, later = false } = asked
  return (
    <section className="flex h-full flex-col justify-between gap-8">
      <div
        className={`grid min-h-0 flex-1 gap-12 portrait:grid-cols-1 ${table ? 'grid-cols-[minmax(0,1fr)_minmax(0,68rem)]' : ideas.length > 0 ? 'grid-cols-[minmax(0,1fr)_minmax(0,38rem)]' : ''}`}
      >
        <FitToSpace largest={2.25} smallest={1.3}>
          <Question asked={asked} talk={talk} narrow={table !== null} />
        </FitToSpace>
        {table && <ProjectorTable table={table} />}
        {ideas.length > 0 && <Ideas ideas={ideas} />}
      </div>
      <div className="flex items-end justify-between gap-x-12 gap-y-3 border-t border-line pt-5 portrait:flex-wrap">
        <p className="text-4xl leading-snug text-balance text-soft">
          {t(`asked.${round?.phase === 'ready' ? 'ready' : open ? 'open' : later ? 'later' : 'closed'}`)}
        </p>
        {open && round.closesAt !== null && (
          <p className="text-5xl font-bold">
            <Countdown endsAt={round.closesAt} serverNow={serverNow} as="clock" />
          </p>
        )}
        {round?.byHand?.includes('now') && <p className="text-5xl font-bold text-soft">{t('byHand.cards')}</p>}
        {round?.phase !== 'ready' && !round?.byHand?.includes('now') && (
          <p className={`shrink-0 text-[6rem] leading-none font-bold ${open ? 'text-room' : 'text-soft'}`}>
            {t.rich('count.big', {
              answered,
              joined,
              small: (words) => <span className="text-5xl font-normal text-ink">{words}</span>,
            })}
          </p>
        )}
      </div>
    </section>
  )
}
