import { hair } from './closeEnough.ts'
import { mean } from './mean.ts'
import type { RatingTable } from './ratingTable.ts'

/**
 * Did the room give every excerpt much the same mark? Agreement then may be caution rather than judgement
 * ("pseudo-agreement"), and the screen adds "the excerpts were marked much alike".
 *
 * True when, over four excerpts or more, the highest and the lowest mean mark are less than half a point apart. False with
 * fewer excerpts, where it says nothing.
 *
 * Source: Woehr, Loignon, Schmidt, Loughry & Ohland (2015) for the failure, the line is ours; statistics.md, section 2.3.
 * Example: `excerptsMarkedAlike([[3, 3, 3, 3], [3, 3, 4, 3]])` is false: one mean is half a point above the rest.
 */
export const excerptsMarkedAlike = (table: RatingTable): boolean => {
  const means = (table[0] ?? [])
    .map((_, column) => mean(table.map((row) => row[column] ?? null).filter((mark) => mark !== null)).value)
    .filter((value) => value !== null)
  return means.length >= 4 && Math.max(...means) - Math.min(...means) < 0.5 - hair
}
