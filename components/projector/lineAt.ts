import type { Line } from '../../lib/workshop/excerpt.ts'

/**
 * The line that is spoken at a time, or the last one spoken: a caption stays until the next. `null` before the first.
 * Example: between the end of line 3 and the start of line 4 it is line 3.
 */
export const lineAt = (lines: readonly Line[], seconds: number): Line | null =>
  lines.findLast(({ start }) => start <= seconds + 0.15) ?? null
