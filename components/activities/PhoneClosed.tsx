import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { ActivityView, PlayerView } from '../../lib/session/view.ts'
import { Notice } from '../ui/Notice.tsx'
import { useAskWords } from './askWords.ts'
import { PhoneHeading } from './PhoneHeading.tsx'
import { PhoneReceipt, receiptOf } from './PhoneReceipt.tsx'
import { PhoneTimer } from './PhoneTimer.tsx'
import type { Said } from './phoneScreen.ts'
import { isPlaying } from './playing.ts'

interface PhoneClosedProps {
  readonly title: string
  readonly activity: Pick<ActivityView, 'id' | 'round'>
  readonly player: PlayerView | null
  readonly clockOffset: number
  readonly said: Said<unknown>
  /** What comes next, where it is not the reveal. */
  readonly wait?: string
  /** What this phone has sent, to be looked at while the room talks. */
  readonly children: ReactNode
}

/** Between the close and the reveal: what the room is doing, so that nobody wonders whether the phone froze. */
export const PhoneClosed = ({ title, activity, player, clockOffset, said, wait, children }: PhoneClosedProps) => {
  const t = useTranslations('phone')
  const words = useAskWords()
  const { talkEndsAt } = activity.round
  const receipt = receiptOf(said)
  return (
    <div className="flex grow flex-col gap-5">
      <PhoneHeading under={title}>{t(talkEndsAt === null ? `${words}.closed` : 'talk.heading')}</PhoneHeading>
      {receipt === null || receipt === 'received' ? null : <PhoneReceipt said={said} />}
      {talkEndsAt === null ? (
        <p className="text-lg leading-snug">{wait ?? t('closed.wait')}</p>
      ) : (
        <div className="flex flex-col gap-1 text-lg leading-snug">
          <p>
            {t(`${words}.talk`)} {t('talk.prompt')}
          </p>
          <p className="font-semibold">
            <PhoneTimer endsAt={talkEndsAt} clockOffset={clockOffset} of="talk" />
          </p>
        </div>
      )}
      {isPlaying(player, activity) ? <Notice tone="plain">{t('closed.playing')}</Notice> : null}
      <div className="border-line bg-card rounded-card border p-4">
        <h2 className="text-soft mb-2 text-sm">{t('closed.yours')}</h2>
        {said.response === null ? <p>{t(said.passed ? 'closed.passed' : `${words}.none`)}</p> : children}
      </div>
      <p className="text-soft mt-auto">{t('waiting.next')}</p>
    </div>
  )
}
