'use client'
import { useTranslations } from 'next-intl'
import { isDrawn } from '../../../lib/activities/roomFigures.ts'
import { DotColumns } from '../../charts/DotColumns.tsx'
import { ProjectorWall } from '../ProjectorWall.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** The room's marks; then, on the next press, its lines. */
export const OpinionProjector = ({ face, round, talk, look, serverNow }: ProjectorScreenProps<'opinion'>) => {
  const t = useTranslations('projector.opinion')
  if (round.phase !== 'revealed') return null
  const { room, lines } = round.shown
  if (lines) return <ProjectorWall room={lines} fields={face.fields} {...{ talk, look, serverNow }} />
  if (!room) return null
  if (!isDrawn(room.now)) {
    return <p className="mt-16 text-5xl leading-snug text-soft">{t('tooFew', { count: room.now.n })}</p>
  }
  const { counts, n, median } = room.now
  const upper = (counts[3] ?? 0) + (counts[4] ?? 0)
  return (
    <section className="flex h-full flex-col gap-6">
      <h2 className="text-5xl leading-tight font-semibold text-balance">
        {t('sentence', { upper, n, middle: median ?? 0 })}
      </h2>
      <div className="min-h-0 flex-1">
        <DotColumns
          labels={face.labels}
          now={counts}
          before={null}
          coding={null}
          table={{
            caption: t('caption'),
            head: [t('mark'), t('people')],
            rows: counts.map((count, at) => [`${at + 1} ${face.labels[at]}`, count]),
          }}
        />
      </div>
      {talk}
    </section>
  )
}
