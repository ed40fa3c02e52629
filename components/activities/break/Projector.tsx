'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { backAt } from './backAt.ts'
import { minutesLeft } from './minutesLeft.ts'

/** A break, to be read from the door: the minutes that are left, and the time of day to be back. */
export const BreakProjector = ({ face, round, serverNow }: ProjectorScreenProps<'break'>) => {
  const t = useTranslations('projector.break')
  const locale = useLocale()
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), 1000)
    return () => clearInterval(timer)
  }, [serverNow])
  const { talkEndsAt } = round
  const left = talkEndsAt === null ? 0 : minutesLeft(talkEndsAt, now)
  return (
    <section className="flex h-full flex-col items-center justify-center gap-10 text-center">
      <h2 className="text-6xl font-semibold text-soft">{face.heading}</h2>
      {talkEndsAt === null ? (
        <p className="text-8xl leading-none font-bold tracking-tight">{t('soon')}</p>
      ) : (
        <>
          {left === 0 ? (
            <p className="text-[11rem] leading-none font-bold tracking-tight text-room">{t('over')}</p>
          ) : (
            <p role="timer" aria-live="off" className="leading-none font-bold tracking-tight">
              {t.rich('left', {
                count: left,
                big: (number) => <span className="text-[20rem] text-room">{number}</span>,
                unit: (words) => <span className="ms-8 text-8xl">{words}</span>,
              })}
            </p>
          )}
          <p className="text-8xl leading-none font-bold">{t('back', { time: backAt(talkEndsAt, locale) })}</p>
        </>
      )}
    </section>
  )
}
