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
 * A day in words, where this device is. Chromium brings no Welsh dates along and would write "2026 M11 25", so the
 * months are named here. Example: "25 Tachwedd 2026".
 */
export const dayText = (instant: number, language: string): string => {
  const day = new Date(instant)
  return language === 'cy'
    ? `${day.getDate()} ${welshMonths[day.getMonth()]} ${day.getFullYear()}`
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day)
}
