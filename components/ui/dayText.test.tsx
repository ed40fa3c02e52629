import { expect, it } from 'vitest'
import { dayText } from './dayText.ts'

const day = new Date(2026, 10, 25, 12).getTime()

it('says a day in either language, whatever dates the browser knows', () => {
  expect(dayText(day, 'en')).toBe('25 November 2026')
  expect(dayText(day, 'cy')).toBe('25 Tachwedd 2026')
})

it('says the day of a place, where one is named', () => {
  const lateInLondon = Date.UTC(2026, 5, 30, 23, 30)
  expect(dayText(lateInLondon, 'en', 'Europe/London')).toBe('1 July 2026')
  expect(dayText(lateInLondon, 'cy', 'Europe/London')).toBe('1 Gorffennaf 2026')
  expect(dayText(lateInLondon, 'cy', 'UTC')).toBe('30 Mehefin 2026')
})
