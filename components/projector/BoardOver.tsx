'use client'
import { useTranslations } from 'next-intl'
import type { Views } from '../../lib/session/view.ts'
import { ProjectorBoard } from '../activities/ProjectorBoard.tsx'
import { useLocalText } from '../activities/useLocalText.ts'

/** The excerpts heard so far, laid over whatever the room is at. */
export const BoardOver = ({ places }: { places: NonNullable<Views['projector']['board']> }) => {
  const t = useTranslations('projector.board')
  const text = useLocalText()
  const [first] = places
  if (!first) return <p className="text-5xl leading-snug text-soft">{t('none')}</p>
  return (
    <ProjectorBoard
      heading={t(places.some(({ room }) => room) ? 'excerptsRoom' : 'excerpts', { count: places.length })}
      across={text(first.axes.across)}
      up={text(first.axes.up)}
      piles={[]}
      mean={null}
      places={places}
    />
  )
}
