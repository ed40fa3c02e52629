'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { type PlaceInDay, placesOf } from '../../lib/session/pace.ts'
import { isPlaying } from '../../lib/session/presses.ts'
import type { AgendaEntry } from '../../lib/session/view.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { timeText } from '../pages/dateText.ts'
import { useDesk } from './desk.tsx'

interface EntryProps {
  readonly entry: AgendaEntry
  readonly place: PlaceInDay | null
  readonly here: boolean
}

/** The time of day planned and real, once the day has begun. */
const Times = ({ place }: { place: PlaceInDay }) => {
  const t = useTranslations('console.agenda')
  const planned = timeText(place.plannedAt)
  const begun = place.begunAt === null ? null : timeText(place.begunAt)
  return (
    <span className="block text-sm font-normal text-soft">
      {place.skipped && t('skipped', { planned })}
      {!place.skipped && (begun === null || begun === planned) && planned}
      {begun !== null && begun !== planned && t('begun', { begun, planned })}
    </span>
  )
}

const Entry = ({ entry, place, here }: EntryProps) => {
  const t = useTranslations('console.agenda')
  const { view, send, ask } = useDesk()
  const text = useLocalText()
  const row = useRef<HTMLLIElement>(null)
  // A long day does not fit: where the room is stays in sight, with what comes before and after it.
  useEffect(() => {
    if (here) row.current?.scrollIntoView({ block: 'center' })
  }, [here])
  const go = () => {
    if (here) return
    // Leaving closes a vote and stops the sound, so that is asked once.
    if (view.activity?.round.phase === 'open' || isPlaying(view)) ask({ name: 'jump', activityId: entry.id })
    else send({ type: 'goTo', activityId: entry.id })
  }
  return (
    <li ref={row}>
      <button
        type="button"
        onClick={go}
        disabled={view.ended}
        aria-current={here ? 'step' : undefined}
        className={`flex min-h-11 w-full items-baseline gap-3 rounded-card px-3 py-1.5 text-left leading-snug lg:min-h-10 ${
          here ? 'bg-card font-bold shadow-card ring-1 ring-line' : 'enabled:cursor-pointer enabled:hover:bg-wash'
        }`}
      >
        <span aria-hidden="true" className="w-4 shrink-0 text-center text-room">
          {here ? '●' : entry.visited ? '✓' : place?.skipped ? '–' : ''}
        </span>
        <span className="min-w-0 flex-1">
          {text(entry.title)}
          {entry.visited && !here && <span className="sr-only">{t('visited')}</span>}
          {place !== null && <Times place={place} />}
        </span>
        <span className="text-sm whitespace-nowrap text-soft">
          {place?.took == null
            ? t('minutesShort', { count: entry.minutes })
            : t('took', { took: place.took, count: entry.minutes })}
        </span>
      </button>
    </li>
  )
}

/** Every activity of the session, its time planned and real; pressing one takes the room there. */
export const Agenda = () => {
  const { view } = useDesk()
  const places = view.activity === null ? [] : placesOf(view)
  return (
    <ol className="space-y-0.5 pt-1 md:pt-0">
      {view.agenda.map((entry, index) => (
        <Entry key={entry.id} entry={entry} place={places[index] ?? null} here={entry.id === view.activity?.id} />
      ))}
    </ol>
  )
}
