'use client'
import { useTranslations } from 'next-intl'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { DotStrip } from '../../charts/DotStrip.tsx'
import type { ElementRow as Row } from './elementRows.ts'

interface ElementRowProps {
  readonly row: Row
  readonly name: string
  readonly most: number
  readonly asBars: boolean
  readonly withCoding: boolean
  /** Leaves out what is not needed while the room talks. */
  readonly brief: boolean
}

const nobody = [0, 0, 0, 0, 0]

/** One element: its name, its small room, and what to read from it. */
export const ElementRow = ({ row, name, most, asBars, withCoding, brief }: ElementRowProps) => {
  const { room, coding } = row
  const now = room && isDrawn(room.now) ? room.now : null
  const before = room?.before && isDrawn(room.before) ? room.before : null
  const range = coding?.coders
  return (
    <>
      <span
        className={`leading-[1.1] font-semibold text-balance portrait:text-2xl ${brief ? 'text-[1.7rem]' : 'text-[2.2rem]'}`}
      >
        {name}
      </span>
      <span className="relative h-full min-h-12">
        <DotStrip
          now={now?.counts ?? nobody}
          before={before?.counts ?? null}
          coding={
            coding && coding.mark !== null
              ? { at: coding.mark, from: range?.lo ?? null, to: range?.hi ?? null, label: null }
              : null
          }
          withCoding={withCoding}
          most={most}
          asBars={asBars}
        />
      </span>
      <span className="leading-tight">
        {withCoding ? <CodingWords row={row} brief={brief} /> : <RoomWords row={row} brief={brief} />}
      </span>
    </>
  )
}

const RoomWords = ({ row: { room }, brief }: { row: Row; brief: boolean }) => {
  const t = useTranslations('projector.elements')
  const word = useTranslations('common.agreement')
  if (room === null) return null
  const drawn = isDrawn(room.now) ? room.now : null
  const left = [
    room.notDiscussed ? t('notDiscussedCount', { count: room.notDiscussed }) : null,
    room.cantTell ? t('cantTellCount', { count: room.cantTell }) : null,
  ].filter((part) => part !== null)
  const big = () => {
    if (drawn === null) return t('tooFew')
    if (drawn.agreement === null) return t('countsOnly', { n: drawn.n })
    if (drawn.camps) return t(drawn.scattered ? 'scattered' : 'camps')
    return t('wordAndIndex', { word: word(drawn.agreement.word), index: drawn.agreement.index })
  }
  return (
    <>
      <b className={`block text-[2.2rem] leading-[1.1] ${drawn === null ? 'font-normal text-soft' : 'text-room'}`}>
        {big()}
      </b>
      {!brief && left.length > 0 && <span className="text-[1.6rem] leading-[1.1] text-soft">{left.join(' · ')}</span>}
    </>
  )
}

const CodingWords = ({ row: { coding }, brief }: { row: Row; brief: boolean }) => {
  const t = useTranslations('projector.elements')
  if (coding === null) return null
  if (coding.mark === null)
    return <span className="text-[1.6rem] leading-[1.1] text-soft">{t('codedNotDiscussed')}</span>
  const { now, mark } = coding
  return (
    <>
      <b className="block text-[2.2rem] leading-[1.1] text-expert">
        {now ? t('exact', { exact: now.exact, n: now.n }) : t('codingMark', { mark })}
      </b>
      {!brief && (
        <span className="text-[1.6rem] leading-[1.1] text-soft">
          {now ? t('withinOne', { withinOne: now.withinOne }) : t('tooFew')}
        </span>
      )}
    </>
  )
}
