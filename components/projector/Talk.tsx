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
    <div className="rounded-card bg-room-wash px-9 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8">
        <h3 className="text-[2.2rem] text-soft">{t('heading')}</h3>
        {over ? (
          <p className="text-4xl font-bold text-room">{t('over')}</p>
        ) : (
          <p className="text-6xl leading-tight font-bold text-room">
            <Countdown endsAt={endsAt} serverNow={serverNow} as="clock" />
          </p>
        )}
      </div>
      {prompt && <p className="mt-1 text-4xl leading-snug font-semibold text-balance">{prompt}</p>}
    </div>
  )
}
