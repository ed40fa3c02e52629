import { useTranslations } from 'use-intl'
import { clockText } from '../ui/clockText.ts'
import { useNow } from '../ui/useNow.ts'
import { useAskWords } from './askWords.ts'

interface PhoneTimerProps {
  readonly endsAt: number
  readonly clockOffset: number
  readonly of: 'vote' | 'talk' | 'break'
}

/** What is left of a vote, a talk or a break. It is no live region: a clock that is read aloud every second helps nobody. */
export const PhoneTimer = ({ endsAt, clockOffset, of }: PhoneTimerProps) => {
  const t = useTranslations('phone')
  const left = (endsAt - useNow(clockOffset, true)) / 1000
  const words = useAskWords()
  const over = of === 'vote' ? t(`${words}.timeUp`) : t(`${of}.over`)
  return (
    <span role="timer" aria-live="off">
      {left <= 0 ? over : t(`${of}.left`, { time: clockText(left) })}
    </span>
  )
}
