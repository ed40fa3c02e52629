const welshMonths = [
  'Ionawr',
  'Chwefror',
  'Mawrth',
  'Ebrill',
  'Mai',
  'Mehefin',
  'Gorffennaf',
  'Awst',
  'Medi',
  'Hydref',
  'Tachwedd',
  'Rhagfyr',
]

/**
 * A day in words, where this device is or in `timeZone`. Chromium brings no Welsh dates along and would write
 * "2026 M11 25", so the months are named here. Example: "25 Tachwedd 2026".
 */
export const dayText = (instant: number, language: string, timeZone?: string): string => {
  const zone = timeZone === undefined ? {} : { timeZone }
  const english = (style: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...style, ...zone })
  if (language !== 'cy') return english({ dateStyle: 'long' }).format(instant)
  const [day, month, year] = english({ day: 'numeric', month: 'numeric', year: 'numeric' }).format(instant).split('/')
  return `${Number(day)} ${welshMonths[Number(month) - 1]} ${year}`
}
