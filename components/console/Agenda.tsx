'use client'
import { useTranslations } from 'next-intl'
import { isPlaying } from '../../lib/session/presses.ts'
import type { AgendaEntry } from '../../lib/session/view.ts'
import { useDesk } from './desk.tsx'
import { useText } from './useText.ts'

const Entry = ({ entry, here }: { entry: AgendaEntry; here: boolean }) => {
  const t = useTranslations('console.agenda')
  const { view, send, ask } = useDesk()
  const text = useText()
  const go = () => {
    if (here) return
    // Leaving closes a vote and stops the sound, so that is asked once.
    if (view.activity?.round.phase === 'open' || isPlaying(view)) ask({ name: 'jump', activityId: entry.id })
    else send({ type: 'goTo', activityId: entry.id })
  }
  return (
    <li>
      <button
        type="button"
        onClick={go}
        disabled={view.ended}
        aria-current={here ? 'step' : undefined}
        className={`flex min-h-11 w-full items-center gap-3 rounded-card px-3 py-1.5 text-left leading-snug lg:min-h-10 ${
          here ? 'bg-card font-bold shadow-card ring-1 ring-line' : 'enabled:cursor-pointer enabled:hover:bg-wash'
        }`}
      >
        <span aria-hidden="true" className="w-4 shrink-0 text-center text-room">
          {here ? '●' : entry.visited ? '✓' : ''}
        </span>
        <span className="min-w-0 flex-1">{text(entry.title)}</span>
        {entry.visited && !here && <span className="sr-only">{t('visited')}</span>}
        <span className="text-sm whitespace-nowrap text-soft">{t('minutesShort', { count: entry.minutes })}</span>
      </button>
    </li>
  )
}

/** Every activity of the session; pressing one takes the room there. */
export const Agenda = () => {
  const { view } = useDesk()
  return (
    <ol className="space-y-0.5 pt-1 md:pt-0">
      {view.agenda.map((entry) => (
        <Entry key={entry.id} entry={entry} here={entry.id === view.activity?.id} />
      ))}
    </ol>
  )
}
