/** When the room meets again, as a time of day in this device's own time zone. Example: "11:25". */
export const backAt = (endsAt: number, language: string): string =>
  new Intl.DateTimeFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(endsAt)
