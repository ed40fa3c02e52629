'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import { clock, secondsUntil } from '../ui/clock.ts'
import { useDesk } from './desk.tsx'
import { useAskWords } from './useAskWords.ts'
import { useServerNow } from './useServerNow.ts'

/** What the timer runs for: the vote while it is open, the talk after it, or the break. There is none before. */
export const timerOf = (view: ReturnType<typeof useDesk>['view']) => {
  const { activity, conduct, ended } = view
  if (ended || activity === null || conduct === null || activity.round.phase === 'ready') return null
  const { id, phase, closesAt, talkEndsAt } = activity.round
  return phase === 'open'
    ? { roundId: id, runs: 'vote' as const, endsAt: closesAt, offers: conduct.voteSeconds ?? 45 }
    : {
        roundId: id,
        runs: conduct.rests ? ('rest' as const) : ('talk' as const),
        endsAt: talkEndsAt,
        offers: conduct.talkSeconds ?? 120,
      }
}

/** The time that is left, thirty seconds more, and the way to start or stop it. */
export const Timer = () => {
  const t = useTranslations('console.timer')
  const asked = useAskWords()
  const { view, send, serverNow, ask } = useDesk()
  const now = useServerNow(250)
  const timer = timerOf(view)
  if (timer === null) return null
  const { roundId, runs, endsAt, offers } = timer
  const setEnd = (at: number | null) => send({ type: 'setTimer', roundId, endsAt: at === null ? null : Math.round(at) })
  if (endsAt === null) {
    return (
      <div className="flex flex-wrap items-center gap-2">
        <span className="w-full text-soft sm:w-auto">{asked(`timer.${runs}`)}</span>
        <Button look="small" onClick={() => setEnd(serverNow() + offers * 1000)}>
          {t('start', { time: clock(offers) })}
        </Button>
        <Button look="small" onClick={() => ask({ name: 'timer' })}>
          {t('other')}
        </Button>
      </div>
    )
  }
  const left = secondsUntil(endsAt, now)
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span role="timer" className="text-2xl leading-none font-bold md:text-4xl">
          {clock(left)}
        </span>
        <span className="text-sm text-soft md:text-base">{left === 0 ? t('over') : asked(`timer.${runs}Left`)}</span>
      </p>
      <div className="flex gap-2">
        <Button look="small" onClick={() => setEnd(Math.max(endsAt, serverNow()) + 30_000)}>
          {t('more')}
        </Button>
        {/* A talk that is stopped is over, not undone: the next press stays the next vote. */}
        {left > 0 && (
          <Button look="small" onClick={() => setEnd(runs === 'vote' ? null : serverNow())}>
            {t('stop')}
          </Button>
        )}
      </div>
    </div>
  )
}
