import type { Language } from '../../lib/workshop/text.ts'

const places: Record<Language, string> = { en: 'en-GB', cy: 'cy' }

/** A day and its time as they are written here. Example: `12 May 2026, 09:30`. */
export const dateText = (instant: number, language: Language): string =>
  new Intl.DateTimeFormat(places[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(instant)

/** The time of day where this device is. Example: `09:30`. */
export const timeText = (instant: number, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(instant)

/** A day. Example: `12 May 2026`. */
export const dayText = (instant: number, language: Language): string =>
  new Intl.DateTimeFormat(places[language], { dateStyle: 'medium', timeZone: 'Europe/London' }).format(instant)
