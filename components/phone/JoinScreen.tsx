import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneHeading } from '../activities/PhoneHeading.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { join } from './askState.ts'
import { Frame } from './Frame.tsx'

interface JoinScreenProps {
  readonly code: string
  readonly title: string | null
  readonly onJoined: () => void
  readonly onRefused: (why: 'unknown' | 'ended') => void
}

/** Who sees what, in two sentences, and one press. No name is asked for. */
export const JoinScreen = ({ code, title, onJoined, onRefused }: JoinScreenProps) => {
  const t = useTranslations()
  const [joining, setJoining] = useState(false)
  const [failed, setFailed] = useState(false)

  // A page that the browser has kept and shows again may have been joined in the meantime, in another tab.
  useEffect(() => {
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('pageshow', shownAgain)
    return () => removeEventListener('pageshow', shownAgain)
  }, [])

  const press = async () => {
    setJoining(true)
    setFailed(false)
    const outcome = await join(code)
    if (outcome === 'in') return onJoined()
    setJoining(false)
    if (outcome === 'unreachable') setFailed(true)
    else onRefused(outcome)
  }

  return (
    <Frame left={<span className="font-semibold">{t('common.product')}</span>}>
      <div className="flex grow flex-col gap-5 pt-6">
        <div className="flex flex-col">
          <p className="text-soft">{t('phone.join.eyebrow')}</p>
          <PhoneHeading>{title ?? t('phone.join.heading')}</PhoneHeading>
        </div>
        <div className="border-line flex flex-col gap-3 border-y py-4 text-lg leading-snug">
          <p>{t('phone.join.room')}</p>
          <p>{t('phone.join.managers')}</p>
        </div>
        <div role="alert">{failed ? <Notice tone="attention">{t('phone.join.unreachable')}</Notice> : null}</div>
        <div className="mt-auto flex flex-col gap-2">
          <p className="text-soft text-center">{t('phone.join.noName')}</p>
          <Button look="primary" onPress={press} disabled={joining} className="min-h-16 text-xl">
            {t(joining ? 'phone.join.joining' : 'phone.join.button')}
          </Button>
          <a href="/" className="text-soft flex min-h-11 items-center self-center underline underline-offset-4">
            {t('phone.join.otherCode')}
          </a>
        </div>
      </div>
    </Frame>
  )
}
