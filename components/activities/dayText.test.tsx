import { expect, it } from 'vitest'
import { dayText } from './dayText.ts'

const day = new Date(2026, 10, 25, 12).getTime()

it('says a day in either language, whatever dates the browser knows', () => {
  expect(dayText(day, 'en')).toBe('25 November 2026')
  expect(dayText(day, 'cy')).toBe('25 Tachwedd 2026')
})
