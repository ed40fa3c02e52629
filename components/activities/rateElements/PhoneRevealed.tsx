import { useTranslations } from 'use-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { composite } from '../../../lib/stats/composite.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PhoneAverages } from '../PhoneAverages.tsx'
import { PhoneBeside } from '../PhoneBeside.tsx'
import { PhoneEnds } from '../PhoneEnds.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneReceipt } from '../PhoneReceipt.tsx'
import { PhoneTalkStrip } from '../PhoneTalkStrip.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { isPlaying } from '../playing.ts'
import { PhoneElementShown } from './PhoneElementShown.tsx'
import { numberOf } from './phoneMark.ts'

type Shown = ShownOf<'rateElements'>

/** Element by element, the widest difference first: mine, the room, the coding; then the averages, and why. */
export const PhoneRevealed = (props: PhoneScreen<'rateElements'>) => {
  const { language, face, activity, player, said, clockOffset, reason } = props
  const t = useTranslations('phone')
  const { round } = activity
  const shown: Shown = round.phase === 'revealed' ? round.shown : {}
  const { room, coding, averages, why } = shown
  const marks = said.counted ?? {}
  const nameOf = (id: string) => face.elements.find((element) => element.id === id)?.name ?? id
  const label = (coding ?? averages ?? why)?.label[language]
  const ids = room?.elements.map(({ id }) => id) ?? face.elements.map(({ id }) => id)
  const widest = room?.elements[0]
  const dimensions = averages?.dimensions.map((dimension) => ({
    ...dimension,
    mine: said.counted === null ? undefined : composite(dimension.elements.map(({ id }) => numberOf(marks[id]))),
  }))
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={room && said.counted !== null ? t('shown.ring') : undefined}>
        {face.excerpt.title}
      </PhoneHeading>
      <PhoneTalkStrip talkEndsAt={round.talkEndsAt} clockOffset={clockOffset} />
      {isPlaying(player, activity) ? <Notice tone="plain">{t('closed.playing')}</Notice> : null}
      {said.state === 'late' || said.state === 'refused' ? <PhoneReceipt said={said} /> : null}
      <PhoneEnds round={round} reason={reason} name={nameOf} />
      {shown.beside ? (
        <PhoneBeside beside={shown.beside} own={face.excerpt.title} language={language} name={nameOf} />
      ) : null}
      {widest && 'counts' in widest.now ? <p>{t('elements.widest', { name: nameOf(widest.id) })}</p> : null}
      {dimensions ? <PhoneAverages language={language} label={label ?? ''} dimensions={dimensions} /> : null}
      {why?.overall ? (
        <p className="leading-snug">
          <strong>{t('shown.whyPlain')}.</strong> {why.overall[language]}
        </p>
      ) : null}
      {ids.map((id) => (
        <PhoneElementShown
          spoken={face.excerpt.language}
          key={id}
          name={nameOf(id)}
          language={language}
          label={label ?? ''}
          mine={marks[id]}
          before={said.before?.[id]}
          room={room?.elements.find((element) => element.id === id) ?? null}
          coding={coding?.elements.find((element) => element.id === id) ?? null}
          reason={why?.elements.find((element) => element.id === id) ?? null}
        />
      ))}
      <p className="text-soft mt-auto text-sm">{t('shown.wait')}</p>
    </div>
  )
}
