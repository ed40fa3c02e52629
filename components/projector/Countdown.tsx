'use client'
import { clock, secondsUntil } from '../ui/clock.ts'
import { useNow } from './useNow.ts'

interface CountdownProps {
  readonly endsAt: number
  /** Bare seconds for a short wait, minutes and seconds otherwise. */
  readonly as: 'seconds' | 'clock'
  serverNow(): number
}

/** Time that is left. It does not shout: nothing changes but the number. */
export const Countdown = ({ endsAt, as, serverNow }: CountdownProps) => {
  const left = secondsUntil(endsAt, useNow(serverNow, 250))
  return <span role="timer">{as === 'seconds' ? left : clock(left)}</span>
}
