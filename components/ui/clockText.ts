/** Minutes and seconds as on a clock. Example: 94.2 seconds are `1:34`; below nothing is `0:00`. */
export const clockText = (seconds: number): string => {
  const whole = Math.max(0, Math.floor(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
