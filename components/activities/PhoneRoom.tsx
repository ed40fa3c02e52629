import { useTranslations } from 'use-intl'
import type { DrawnRoom, RoomFigures } from '../../lib/activities/roomFigures.ts'
import { type DotsCoding, RoomDots } from '../ui/RoomDots.tsx'

interface PhoneRoomProps {
  readonly room: RoomFigures
  readonly mine: number | null
  readonly coding: DotsCoding | null
}

/** What may be said of a drawn room in words: agreement, camps, scatter. */
const RoomWords = ({ room }: { room: DrawnRoom }) => {
  const t = useTranslations()
  const { agreement, camps } = room
  return (
    <div className="flex flex-col gap-1 leading-snug">
      {agreement === null ? null : (
        <p>
          {t('phone.shown.agreement', { word: t(`common.agreement.${agreement.word}`), index: agreement.index })}{' '}
          {room.scattered ? t('phone.shown.scattered') : t(`common.agreementPlain.${agreement.word}`)}
        </p>
      )}
      {camps === null ? null : (
        <p>
          {t('phone.shown.camps', {
            low: camps.low.people,
            lowMark: camps.low.mark,
            high: camps.high.people,
            highMark: camps.high.mark,
          })}
        </p>
      )}
      {room.size === 'hint' ? <p className="text-soft">{t('phone.shown.hint')}</p> : null}
    </div>
  )
}

/** A room of three or four, where the session allows it: counts in words, no picture. */
const SmallRoom = ({ counts }: { counts: readonly number[] }) => {
  const t = useTranslations('phone.shown')
  return (
    <div>
      <p className="text-soft">{t('counts')}</p>
      <ul className="mt-1 flex flex-col gap-0.5">
        {counts.map((people, at) =>
          people === 0 ? null : <li key={at}>{t('countOne', { people, mark: at + 1 })}</li>,
        )}
      </ul>
    </div>
  )
}

/** The room as the phone shows it: dots with the own ring, or a sentence where the room is too small for that. */
export const PhoneRoom = ({ room, mine, coding }: PhoneRoomProps) => {
  const t = useTranslations('phone.shown')
  if (room.size === 'none') return <p>{t('none')}</p>
  if (room.size === 'tooFew') return <p>{t('tooFew', { n: room.n })}</p>
  const drawn = room as DrawnRoom // the two sizes that are left out above are the other member's only ones
  if (drawn.size === 'counts') return <SmallRoom counts={drawn.counts} />
  const words = {
    caption: t('tableCaption'),
    mark: t('tableMark'),
    people: t('tablePeople'),
    mine: t('tableMine'),
  }
  return (
    <div className="flex flex-col gap-3">
      <RoomDots counts={drawn.counts} mine={mine} coding={coding} words={words} />
      <RoomWords room={drawn} />
    </div>
  )
}
