import { useTranslations } from 'use-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import type { RoomFigures } from '../../../lib/activities/roomFigures.ts'
import { middleOf } from '../middleOf.ts'
import type { Said } from '../phoneScreen.ts'

interface PhoneFirstVoteProps {
  readonly room: NonNullable<ShownOf<'rate'>['room']>
  readonly said: Said<{ mark: number }>
}

/** How many kept their mark from one vote to the next, and how many changed it. */
const movedOf = (flow: readonly (readonly number[])[]) => {
  const all = flow.flat().reduce((sum, people) => sum + people, 0)
  const same = flow.reduce((sum, row, at) => sum + (row[at] ?? 0), 0)
  return { same, moved: all - same }
}

const indexOf = (room: RoomFigures | null) => (room !== null && 'agreement' in room ? room.agreement?.index : undefined)

/** The first vote beside the second, in words. Nearer together may be conformity, and the page says so. */
export const PhoneFirstVote = ({ room, said }: PhoneFirstVoteProps) => {
  const t = useTranslations('phone.shown')
  const before = room.before
  const middle = middleOf(before)
  const index = indexOf(before)
  const closer = index !== undefined && (indexOf(room.now) ?? 0) > index
  return (
    <section className="border-line flex flex-col gap-1 border-t pt-3 leading-snug">
      <h2 className="font-bold">{t('firstVote')}</h2>
      {said.before && said.counted ? (
        <p>{t('yourMarks', { before: said.before.mark, now: said.counted.mark })}</p>
      ) : null}
      {middle === null ? <p>{t('firstTooFew')}</p> : null}
      {middle !== null && index === undefined ? <p>{t('firstWas', { middle })}</p> : null}
      {middle !== null && index !== undefined ? <p>{t('firstWasAgreement', { middle, index })}</p> : null}
      {room.flow === null ? null : <p>{t('moved', movedOf(room.flow))}</p>}
      {closer ? <p className="text-soft text-sm">{t('conformity')}</p> : null}
    </section>
  )
}
