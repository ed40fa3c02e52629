import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { GroupList, Picks } from '../../lib/workshop/groups.ts'
import { PhoneHeading } from '../activities/PhoneHeading.tsx'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { join } from './askState.ts'
import { Frame } from './Frame.tsx'
import { GroupStep } from './GroupStep.tsx'

interface JoinScreenProps {
  readonly code: string
  readonly title: string | null
  /** The lists from which to pick, on a page of their own; mostly none. */
  readonly lists: readonly GroupList[]
  /** For how many days after the session answers are kept; `null`: nothing is said of it. */
  readonly keptDays: number | null
  readonly onJoined: () => void
  readonly onRefused: (why: 'unknown' | 'resting' | 'ended') => void
}

const Welcome = ({ title, keptDays }: Pick<JoinScreenProps, 'title' | 'keptDays'>) => {
  const t = useTranslations('phone.join')
  return (
    <>
      <div className="flex flex-col">
        <p className="text-soft">{t('eyebrow')}</p>
        <PhoneHeading>{title ?? t('heading')}</PhoneHeading>
      </div>
      <div className="border-line flex flex-col gap-3 border-y py-4 text-lg leading-snug">
        <p>{t('room')}</p>
        <p>{t('managers')}</p>
        {keptDays === null ? null : <p>{t('kept', { days: keptDays })}</p>}
      </div>
    </>
  )
}

/** Who sees what and how long it is kept, in three sentences, and one press; one step more where there are groups to pick. No name is asked for. */
export const JoinScreen = ({ code, title, lists, keptDays, onJoined, onRefused }: JoinScreenProps) => {
  const t = useTranslations()
  const [joining, setJoining] = useState(false)
  const [failed, setFailed] = useState<'full' | 'unreachable' | null>(null)
  const [picking, setPicking] = useState(false)
  const [picks, setPicks] = useState<Picks>({})

  // A page that the browser has kept and shows again may have been joined in the meantime, in another tab.
  useEffect(() => {
    const shownAgain = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    addEventListener('pageshow', shownAgain)
    return () => removeEventListener('pageshow', shownAgain)
  }, [])

  const press = async () => {
    if (lists.length > 0 && !picking) return setPicking(true)
    setJoining(true)
    setFailed(null)
    const outcome = await join(code, picks)
    if (outcome === 'in') return onJoined()
    setJoining(false)
    if (outcome === 'unreachable' || outcome === 'full') setFailed(outcome)
    else onRefused(outcome)
  }

  return (
    <Frame left={<span className="font-semibold">{t('common.product')}</span>}>
      <div className="flex grow flex-col gap-5 pt-6">
        {picking ? <GroupStep lists={lists} picks={picks} onPick={setPicks} /> : <Welcome {...{ title, keptDays }} />}
        <div role="alert">{failed ? <Notice tone="attention">{t(`phone.join.${failed}`)}</Notice> : null}</div>
        <div className="mt-auto flex flex-col gap-2">
          <p className="text-soft text-center">{t('phone.join.noName')}</p>
          <Button look="primary" onPress={press} disabled={joining} className="min-h-16 text-xl">
            {t(joining ? 'phone.join.joining' : picking ? 'phone.groups.enter' : 'phone.join.button')}
          </Button>
          <a href="/" className="text-soft flex min-h-11 items-center self-center underline underline-offset-4">
            {t('phone.join.otherCode')}
          </a>
        </div>
      </div>
    </Frame>
  )
}
