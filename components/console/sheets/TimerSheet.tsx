'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../../pages/Button.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { timerOf } from '../Timer.tsx'

const least = 5
const most = 3600

/** A timer of any length up to an hour. */
export const TimerSheet = () => {
  const t = useTranslations('console.timer')
  const { view, send, serverNow, ask } = useDesk()
  const timer = timerOf(view)
  const [minutes, setMinutes] = useState('1')
  const [seconds, setSeconds] = useState('0')
  const length = Number(minutes) * 60 + Number(seconds)
  const fits = Number.isInteger(length) && length >= least && length <= most
  const start = async () => {
    if (!fits || timer === null) return
    await send({ type: 'setTimer', roundId: timer.roundId, endsAt: Math.round(serverNow() + length * 1000) })
    ask(null)
  }
  const field = (label: string, value: string, set: (value: string) => void, first: boolean) => (
    <label className="flex flex-col gap-1">
      {label}
      <input
        inputMode="numeric"
        data-first={first || undefined}
        value={value}
        onChange={(event) => set(event.target.value.trim())}
        aria-invalid={!fits}
        aria-describedby="timer-fits"
        className="min-h-11 w-24 rounded-card border border-control bg-card px-3 text-lg"
      />
    </label>
  )
  return (
    <Dialog
      title={t('title')}
      onClose={() => ask(null)}
      actions={
        <>
          <Button onClick={() => ask(null)}>{t('cancel')}</Button>
          <Button look="primary" type="submit" form="timer-form">
            {t('begin')}
          </Button>
        </>
      }
    >
      <form
        id="timer-form"
        className="flex gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        {field(t('minutes'), minutes, setMinutes, true)}
        {field(t('seconds'), seconds, setSeconds, false)}
      </form>
      <p id="timer-fits" role="status" className="text-sm text-attention-ink">
        {fits ? '' : t('fits')}
      </p>
    </Dialog>
  )
}
