'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { DotColumns } from '../../charts/DotColumns.tsx'
import { mostDots } from '../../charts/mostDots.ts'
import { ZoomToSpace } from '../FitToSpace.tsx'
import { ProjectorAgreement } from '../ProjectorAgreement.tsx'
import { ProjectorFlow } from './ProjectorFlow.tsx'
import { ProjectorMatch } from './ProjectorMatch.tsx'
import { useRoomSentence } from './useRoomSentence.ts'
import { useRoomTable } from './useRoomTable.ts'

interface ProjectorRoomProps {
  readonly shown: ShownOf<'rate'>
  readonly labels: readonly { readonly value: number; readonly label: string }[]
  readonly talk: ReactNode
  readonly brief: boolean
  /** Which vote this is. */
  readonly number: number
}

const nobody = [0, 0, 0, 0, 0]

/** The room over its marks, and, once shown, the expert coding on the same axis. */
export const ProjectorRoom = ({ shown, labels, talk, brief, number }: ProjectorRoomProps) => {
  const t = useTranslations('projector.room')
  const sentence = useRoomSentence(shown)
  const table = useRoomTable(shown, number)
  const { room, overallCoding: coding } = shown
  const now = room && isDrawn(room.now) ? room.now : null
  const before = room?.before && isDrawn(room.before) ? room.before : null
  const ascending = [...labels].sort((a, b) => a.value - b.value).map(({ label }) => label)
  const coders = coding?.coders
  const spread = coders && coders.hi > coders.lo ? coders : null
  return (
    <section className="grid h-full grid-rows-[auto_1fr] gap-6">
      <div>
        <h2 className="text-5xl leading-tight font-semibold text-balance">{sentence.heading}</h2>
        {now && <Legend number={number} two={before !== null} dots={now.n <= mostDots} />}
      </div>
      <div className="grid min-h-0 grid-cols-[1fr_32rem] grid-rows-[minmax(0,1fr)] gap-14 portrait:grid-cols-1 portrait:grid-rows-[1fr_auto]">
        {now || coding ? (
          <DotColumns
            labels={ascending}
            now={now?.counts ?? nobody}
            before={before?.counts ?? null}
            coding={
              coding
                ? {
                    at: coding.mark,
                    from: spread?.lo ?? null,
                    to: spread?.hi ?? null,
                    label: spread
                      ? t('codingAndCoders', { mark: coding.mark, lo: spread.lo, hi: spread.hi })
                      : t('codingOnly', { mark: coding.mark }),
                  }
                : null
            }
            table={table}
          />
        ) : (
          <p className="self-center text-5xl leading-snug text-soft">{t('stillSecret')}</p>
        )}
        <aside className="min-h-0">
          <ZoomToSpace>
            <div className="my-auto flex flex-col gap-8">
              {now && !(coding && talk) && (
                <ProjectorAgreement
                  room={now}
                  size={coding || talk || brief || room?.flow ? 'word' : 'full'}
                  campsSaid={sentence.campsSaid}
                />
              )}
              {coding && <ProjectorMatch coding={coding} number={number} short={talk !== null} />}
              {!coding && !talk && room?.flow && <ProjectorFlow flow={room.flow} number={number} />}
              {talk}
            </div>
          </ZoomToSpace>
        </aside>
      </div>
    </section>
  )
}

/** What a dot is, and which vote is hollow and which is filled. Shape, not colour, tells them apart. */
const Legend = ({ number, two, dots }: { number: number; two: boolean; dots: boolean }) => {
  const t = useTranslations('projector')
  return (
    <p className="mt-2 flex items-center gap-3 text-[2.2rem] text-soft">
      {two && (
        <>
          <span className="size-[1.5rem] rounded-full border-[0.2rem] border-room" />
          {t('room.vote', { number: number - 1 })}
          <span className="ml-4 size-[1.5rem] rounded-full bg-room" />
          <span className="mr-4">{t('room.vote', { number })}</span>
        </>
      )}
      {dots && t('dot')}
    </p>
  )
}
