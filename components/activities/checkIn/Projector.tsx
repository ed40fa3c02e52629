'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { DotStrip } from '../../charts/DotStrip.tsx'
import { HiddenTable } from '../../charts/HiddenTable.tsx'
import { mostDots } from '../../charts/mostDots.ts'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { ByGroup } from './ByGroup.tsx'

const grid = 'grid grid-cols-[1.45fr_1fr_14rem] items-center gap-x-10 portrait:grid-cols-[1fr_1fr_8rem]'

/** A strip of dots for each statement, on one scale, and the lowest said in words; then the same by group. */
export const CheckInProjector = ({ face, round, talk }: ProjectorScreenProps<'checkIn'>) => {
  const t = useTranslations('projector.checkIn')
  const format = useFormatter()
  const room = round.phase === 'revealed' ? round.shown.room : undefined
  const split = round.phase === 'revealed' ? round.shown.byGroup : undefined
  if (!room) return null
  const name = (id: string) => face.rows.find((row) => row.id === id)?.text ?? ''
  if (split) {
    return (
      <section className="flex h-full flex-col gap-5">
        <ByGroup split={split} text={name} labels={face.labels} />
        {talk}
      </section>
    )
  }
  const most = Math.max(1, ...room.rows.flatMap(({ counts }) => counts ?? []))
  const asBars = Math.max(...room.rows.map(({ n }) => n)) > mostDots
  const mean = (value: number) => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  return (
    <section className="flex h-full flex-col gap-5">
      <h2 className="text-5xl leading-tight font-semibold text-balance">
        {room.lowest ? t('lowest', { text: name(room.lowest) }) : t('heading')}
      </h2>
      <p className={`${grid} text-[2.2rem] text-soft`} aria-hidden="true">
        <span />
        <span className="flex justify-between">
          <span>{face.labels[0]}</span>
          <span>{face.labels[4]}</span>
        </span>
        <span />
      </p>
      <ul className="grid min-h-0 flex-1 auto-rows-[minmax(min-content,1fr)] gap-2">
        {room.rows.map(({ id, n, counts, mean: middle }) => (
          <li key={id} className={`${grid} border-t border-line`}>
            <span className="text-[2.2rem] leading-[1.05] font-semibold">{name(id)}</span>
            <span className="relative h-full min-h-12">
              <DotStrip
                now={counts ?? [0, 0, 0, 0, 0]}
                before={null}
                coding={null}
                withCoding={false}
                most={most}
                asBars={asBars}
              />
            </span>
            <span className="text-[2.2rem] leading-tight">
              {middle === null ? (
                <span className="text-soft">{t('tooFew', { count: n })}</span>
              ) : (
                <b className="text-room">{t('mean', { mean: mean(middle) })}</b>
              )}
            </span>
          </li>
        ))}
      </ul>
      {talk}
      <HiddenTable
        caption={t('caption')}
        head={[t('row'), ...face.labels]}
        rows={room.rows.map(({ id, counts }) => [name(id), ...(counts ?? face.labels.map(() => '–'))])}
      />
    </section>
  )
}
