'use client'
import { useFormatter, useTranslations } from 'next-intl'
import type { DrawnRoom } from '../../lib/activities/roomFigures.ts'
import { ProjectorFact } from './ProjectorFact.tsx'

interface ProjectorAgreementProps {
  readonly room: DrawnRoom
  /** `full`: with plain words and a second figure. `word`: the word alone, where other things need the space. */
  readonly size: 'full' | 'word'
  /** Whether the heading already says where the two camps stand. */
  readonly campsSaid: boolean
}

/** How far the room agrees with itself, word first. Two camps override the word: one figure would hide them. */
export const ProjectorAgreement = ({ room, size, campsSaid }: ProjectorAgreementProps) => {
  const t = useTranslations('projector.room')
  const word = useTranslations('common.agreement')
  const plain = useTranslations('common.agreementPlain')
  const format = useFormatter()
  const { agreement, camps, scattered } = room
  if (agreement === null) {
    return (
      <ProjectorFact of="room" label={t('agreement')} big={t('marks', { n: room.n })}>
        <p>{t('noFigure')}</p>
      </ProjectorFact>
    )
  }
  const split = camps !== null
  const big = split
    ? t(scattered ? 'scattered' : 'camps')
    : t('wordAndIndex', { word: word(agreement.word), index: agreement.index })
  return (
    <ProjectorFact of="room" label={t('agreement')} big={big}>
      {split && !campsSaid && <p>{campsSentence(t, camps)}</p>}
      {split && size === 'full' && <p>{t('indexWithCamps', { index: agreement.index })}</p>}
      {!split && size === 'full' && <p>{plain(agreement.word)}</p>}
      {size === 'full' && room.pairsWithinOne !== null && (
        <p className="text-soft">
          {t('pairs', { share: format.number(room.pairsWithinOne, { style: 'percent', maximumFractionDigits: 0 }) })}
        </p>
      )}
      {room.size === 'hint' && <p className="text-attention-ink">{t('hint')}</p>}
    </ProjectorFact>
  )
}

type Words = ReturnType<typeof useTranslations<'projector.room'>>

/** Where the two camps stand, in a sentence. */
export const campsSentence = (t: Words, camps: NonNullable<DrawnRoom['camps']>): string =>
  t('campsSentence', {
    low: camps.low.people,
    lowMark: camps.low.mark,
    high: camps.high.people,
    highMark: camps.high.mark,
  })
