import { PhoneClosed } from '../PhoneClosed.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneBefore } from './PhoneBefore.tsx'
import { PhoneRevealed } from './PhoneRevealed.tsx'
import { PhoneVote } from './PhoneVote.tsx'

/** One overall mark for an excerpt, on the phone, from the content note to the coding. */
export const Phone = (props: PhoneScreen<'rate'>) => {
  const { activity, player, clockOffset, said, face } = props
  if (activity.round.phase === 'ready') return <PhoneBefore {...props} />
  if (activity.round.phase === 'open') return <PhoneVote {...props} />
  if (activity.round.phase === 'revealed') return <PhoneRevealed {...props} />
  const label = face.scale.labels.find(({ value }) => value === said.response?.mark)?.label
  return (
    <PhoneClosed title={face.excerpt.title} activity={activity} player={player} clockOffset={clockOffset} said={said}>
      {said.response === null ? null : (
        <p className="flex items-center gap-4">
          <span className="bg-room text-on-room grid size-14 place-items-center rounded-full text-2xl font-bold">
            {said.response.mark}
          </span>
          <span className="text-lg font-semibold">{label}</span>
        </p>
      )}
    </PhoneClosed>
  )
}
