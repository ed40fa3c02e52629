import type { Language } from '../../lib/workshop/text.ts'
import { dayText } from '../ui/dayText.ts'

/** Where the product is at home: pages made on a server say days and times of this place. */
const here = 'Europe/London'

const time = (instant: number, zone: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...zone }).format(instant)

/** A day. Example: `12 May 2026`. */
export const dateOnly = (instant: number, language: Language): string => dayText(instant, language, here)

/** A day and its time as they are written here. Example: `12 May 2026, 09:30`. */
export const dateText = (instant: number, language: Language): string =>
  `${dateOnly(instant, language)}, ${time(instant, { timeZone: here })}`

/** The time of day where this device is; digits are the same in both languages. Example: `09:30`. */
export const timeText = (instant: number): string => time(instant, {})
