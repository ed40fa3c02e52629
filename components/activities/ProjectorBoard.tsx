'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { PlacedExcerpt } from '../../lib/activities/place.ts'
import { shownComposite } from '../../lib/stats/shownComposite.ts'
import { HiddenTable } from '../charts/HiddenTable.tsx'
import { BoardPicture, type BoardPictureProps } from '../ui/BoardPicture.tsx'
import { useLocalText } from './useLocalText.ts'

interface ProjectorBoardProps extends Pick<BoardPictureProps, 'piles' | 'mean'> {
  readonly heading: string
  readonly across: string
  readonly up: string
  /** `null`: they have not been shown. */
  readonly places: readonly PlacedExcerpt[] | null
  /** Beside the picture, above the list of excerpts. */
  readonly children?: ReactNode
}

const twoDecimals = (value: number) => shownComposite(value).toFixed(2)

const useOrder = () => {
  const t = useTranslations('projector.board')
  return ({ across, up }: { readonly across: number; readonly up: number }) =>
    t('order', { across: twoDecimals(across), up: twoDecimals(up) })
}

/** Where the average of the room's own points is, with its sign. */
export const BoardMean = ({ mean }: { mean: NonNullable<BoardPictureProps['mean']> }) => {
  const t = useTranslations('projector.board')
  const order = useOrder()
  return (
    <p className="flex items-baseline gap-4 text-[2.2rem]">
      <b aria-hidden="true" className="w-[2.2rem] text-center text-4xl leading-none">
        +
      </b>
      <span>
        {t('mean')} <b className="whitespace-nowrap">{order(mean)}</b>
      </span>
    </p>
  )
}

const Excerpts = ({ places }: { places: readonly PlacedExcerpt[] }) => {
  const t = useTranslations('projector.board')
  const text = useLocalText()
  const order = useOrder()
  const [first] = places
  if (!first) return null
  const tight = places.length > 4
  return (
    <section className={`flex min-h-0 flex-col ${tight ? 'gap-2' : 'gap-5'}`}>
      <ul className={`flex flex-col ${tight ? 'gap-2' : 'gap-4'}`}>
        {places.map(({ excerptId, letter, title, coding, room }) => (
          <li key={excerptId} className="grid grid-cols-[2.4rem_1fr] gap-x-2 text-[2.2rem] leading-tight">
            <b className="text-expert">{letter}</b>
            <span className="font-semibold">{text(title)}</span>
            <span
              className={`col-start-2 flex flex-wrap tabular-nums ${tight ? 'gap-x-3 text-[1.8rem] leading-tight' : 'gap-x-6 text-[2.2rem] leading-snug'}`}
            >
              <span className="whitespace-nowrap text-expert">◆ {order(coding)}</span>
              {room && <span className="whitespace-nowrap text-room">□ {order(room)}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p className="text-3xl leading-snug text-soft">
        <span className="text-expert">◆ {text(first.label)}</span>
        {places.some(({ room }) => room) && <span className="text-room"> · □ {t('room')}</span>}
      </p>
    </section>
  )
}

/** The board on the big screen: the field, and beside it what its signs stand for. */
export const ProjectorBoard = ({ heading, across, up, piles, mean, places, children }: ProjectorBoardProps) => {
  const t = useTranslations('projector.board')
  const text = useLocalText()
  const marks = (places ?? []).map(({ title, letter, coding, room }) => ({ letter, title: text(title), coding, room }))
  return (
    <section className="grid h-full grid-rows-[auto_minmax(0,1fr)] gap-5">
      <h2 className="text-5xl leading-tight font-semibold text-balance">{heading}</h2>
      <div className="grid min-h-0 grid-cols-[minmax(0,1fr)_27rem] gap-10 portrait:grid-cols-1 portrait:grid-rows-[minmax(0,1fr)_auto]">
        <figure className="min-h-0">
          <BoardPicture on="screen" {...{ across, up, piles, mean, marks }} mine={null} />
          {piles.length > 0 && (
            <HiddenTable
              caption={t('caption')}
              head={[across, up, t('people')]}
              rows={piles.map((pile) => [pile.across, pile.up, pile.people])}
            />
          )}
          {places && places.length > 0 && (
            <HiddenTable
              caption={t('captionExcerpts')}
              head={[t('who'), across, up]}
              rows={places.flatMap(({ letter, title, label, coding, room }) => [
                [`${letter} ${text(title)}, ${text(label)}`, twoDecimals(coding.across), twoDecimals(coding.up)],
                ...(room
                  ? [[`${letter} ${text(title)}, ${t('room')}`, twoDecimals(room.across), twoDecimals(room.up)]]
                  : []),
              ])}
            />
          )}
        </figure>
        <aside className="flex min-h-0 flex-col justify-center gap-8">
          {children}
          {places && <Excerpts places={places} />}
        </aside>
      </div>
    </section>
  )
}
