'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { backAt } from './backAt.ts'

/** A break: the time to be back, to be read from the door. */
export const BreakProjector = ({ face, round }: ProjectorScreenProps<'break'>) => {
  const t = useTranslations('projector.break')
  const locale = useLocale()
  return (
    <section className="flex h-full flex-col items-center justify-center gap-8 text-center">
      <h2 className="text-6xl font-semibold text-soft">{face.heading}</h2>
      <p className={`leading-none font-bold tracking-tight ${round.talkEndsAt === null ? 'text-8xl' : 'text-[13rem]'}`}>
        {round.talkEndsAt === null ? t('soon') : t('back', { time: backAt(round.talkEndsAt, locale) })}
      </p>
    </section>
  )
}
