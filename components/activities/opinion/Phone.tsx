import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneRoom } from '../PhoneRoom.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import { PhoneWall } from '../PhoneWall.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneOpinion } from './PhoneOpinion.tsx'

/** A mark and a line on the phone; then the room's marks and its lines. */
export const Phone = (props: PhoneScreen<'opinion'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said } = props
  const { round } = activity
  if (round.phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (round.phase === 'open') return <PhoneOpinion {...props} />
  if (round.phase !== 'revealed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <p>
          {said.response?.mark ? `${said.response.mark} · ${face.labels[said.response.mark - 1]}` : '–'}
          {said.response?.line ? <span className="block">{said.response.line}</span> : null}
        </p>
      </PhoneClosed>
    )
  }
  const { room, lines } = round.shown
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={t('checkIn.ends', { low: face.labels[0] ?? '', high: face.labels[4] ?? '' })}>
        {face.prompt}
      </PhoneHeading>
      {lines ? (
        <section className="flex flex-col gap-2">
          <h2 className="text-lg font-bold">{face.line.label}</h2>
          <PhoneWall room={lines} fields={face.fields} />
        </section>
      ) : null}
      {room ? <PhoneRoom room={room.now} mine={said.counted?.mark ?? null} coding={null} /> : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
