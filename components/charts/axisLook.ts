/** How the axes of a report's charts look: quiet, without ticks. */
export const axisLook = {
  tickLine: false,
  tick: { fill: 'var(--soft)', fontSize: 14 },
  axisLine: { stroke: 'var(--control)' },
} as const
