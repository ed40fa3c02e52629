import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ActivityView, PlayerView } from '../../lib/session/view.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { Language, Localised } from '../../lib/workshop/text.ts'
import { voicesOf } from '../../lib/workshop/voicesOf.ts'
import { Notice } from '../ui/Notice.tsx'
import { useNow } from '../ui/useNow.ts'
import { footBar } from './PhoneFoot.tsx'
import { PhoneHeading } from './PhoneHeading.tsx'
import { PhoneListening } from './PhoneListening.tsx'
import { PhoneMoment } from './PhoneMoment.tsx'
import type { OwnMoments } from './phoneScreen.ts'
import { isPlaying, wasHeard } from './playing.ts'

interface PhoneReadyProps {
  readonly language: Language
  readonly excerpt: Localised<ExcerptFace>
  readonly activity: Pick<ActivityView, 'id' | 'round' | 'gone'>
  readonly player: PlayerView | null
  readonly clockOffset: number
  readonly moments: OwnMoments
  /** What comes next, in one sentence. */
  readonly next: string
  /** What will be asked, to be looked at beforehand. */
  readonly preview: ReactNode
  /** The help sheet's button, and whatever else may be done while waiting. */
  readonly children: ReactNode
}

/** The silence before the vote: how long it still is. */
const Thinking = ({ opensAt, clockOffset }: { opensAt: number; clockOffset: number }) => {
  const t = useTranslations('phone.ready')
  const seconds = Math.ceil((opensAt - useNow(clockOffset, true)) / 1000)
  return (
    <div className="bg-wash rounded-card px-4 py-3">
      <strong>{t('thinking')}</strong>
      <p role="timer" aria-live="off">
        {seconds > 0 ? t('opensIn', { seconds }) : t('opens')}
      </p>
    </div>
  )
}

/** Before the vote: what will be heard, by whom and where, what it may touch on, and what happens next. */
export const PhoneReady = ({
  language,
  excerpt,
  activity,
  player,
  clockOffset,
  moments,
  next,
  preview,
  children,
}: PhoneReadyProps) => {
  const t = useTranslations('phone')
  const { round } = activity
  const second = round.number > 1
  const playing = isPlaying(player, activity)
  const heard = wasHeard(player, activity)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={second ? t('vote.secondVote') : excerpt.setting.place}>{excerpt.title}</PhoneHeading>
      {playing ? <PhoneListening player={player} seconds={excerpt.seconds} clockOffset={clockOffset} /> : null}
      {round.opensAt !== null && !playing ? <Thinking opensAt={round.opensAt} clockOffset={clockOffset} /> : null}
      {activity.gone ? <Notice tone="attention">{t(`excerpt.gone.${activity.gone}`)}</Notice> : null}
      <ul className="flex flex-col gap-0.5">
        {[excerpt.setting.worker, excerpt.setting.parent].map((who) => (who === '' ? null : <li key={who}>{who}</li>))}
      </ul>
      {excerpt.contentNote === '' ? null : (
        <div className="border-attention border-l-4 pl-4">
          <h2 className="text-soft text-sm">{t('excerpt.contentNote')}</h2>
          <p className="leading-snug">{excerpt.contentNote}</p>
        </div>
      )}
      {activity.gone ? null : (
        <div className="text-soft flex flex-col gap-1 leading-snug">
          <p>{t(`excerpt.voices.${voicesOf(excerpt)}`)}</p>
          {excerpt.language === language ? null : <p>{t('excerpt.recorded', { language: excerpt.language })}</p>}
        </div>
      )}
      <div className="border-line border-t pt-4">{preview}</div>
      <p className="mt-auto font-semibold">
        {second ? t('ready.second') : (heard && !playing) || round.opensAt !== null ? t('ready.heard') : next}
        {second || heard ? null : (
          <span className="text-soft block font-normal">
            {t('ready.once')} {t('ready.maySit')}
          </span>
        )}
      </p>
      <div className="grid auto-cols-fr grid-flow-col gap-2">{children}</div>
      {playing ? (
        <div className={footBar}>
          <PhoneMoment moments={moments} />
        </div>
      ) : null}
    </div>
  )
}
