'use client'
import { useTranslations } from 'next-intl'
import { Countdown } from './Countdown.tsx'
import { useNow } from './useNow.ts'

interface TalkProps {
  readonly prompt: string | null
  readonly endsAt: number
  serverNow(): number
}

/** What to talk about, and how long. When the time is over it says so, and nothing else happens. */
export const Talk = ({ prompt, endsAt, serverNow }: TalkProps) => {
  const t = useTranslations('projector.talk')
  const over = useNow(serverNow, 1000) >= endsAt
  return (
    <div className="rounded-card bg-room-wash px-9 py-7">
      <h3 className="text-3xl text-soft">{t('heading')}</h3>
      {prompt && <p className="mt-2 text-4xl leading-snug font-semibold text-balance">{prompt}</p>}
      <p className="mt-4 text-6xl font-bold text-room">
        {over ? (
          <span className="text-4xl">{t('over')}</span>
        ) : (
          <Countdown endsAt={endsAt} serverNow={serverNow} as="clock" />
        )}
      </p>
    </div>
  )
}
