import type { Language } from '../../lib/workshop/text.ts'

const months: Record<Language, readonly string[]> = {
  en: ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'],
  cy: ['Ion–Maw', 'Ebr–Meh', 'Gor–Med', 'Hyd–Rhag'],
}

/** A quarter as people say it. Example: `2026-Q3` is `Jul–Sep 2026`. What is no quarter is left as it is. */
export const quarterName = (quarter: string, language: Language): string => {
  const [, year, number] = /^(\d{4})-Q([1-4])$/.exec(quarter) ?? []
  return year === undefined ? quarter : `${months[language][Number(number) - 1]} ${year}`
}
