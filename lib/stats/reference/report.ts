import type { Figure, NullReason } from '../figure.ts'
import type { Interval } from '../interval.ts'

/** What a case of the reference form is answered with: plain values under the reference's keys, and why some are null. */
export type Report = { readonly computed: Record<string, unknown>; readonly reasons: Record<string, NullReason> }

const isFigure = (entry: unknown): entry is Figure<unknown> =>
  typeof entry === 'object' && entry !== null && 'value' in entry && 'reason' in entry

/**
 * Turns figures into the reference form: a value under its key, or null with a reason under the same key.
 *
 * Source: reference/README.md. Example: `report({ sd: missing('no_data') })` is
 * `{ computed: { sd: null }, reasons: { sd: 'no_data' } }`.
 */
export const report = (entries: Record<string, unknown>): Report => {
  const computed: Record<string, unknown> = {}
  const reasons: Record<string, NullReason> = {}
  for (const [key, entry] of Object.entries(entries)) {
    computed[key] = isFigure(entry) ? entry.value : entry
    if (isFigure(entry) && entry.reason !== null) reasons[key] = entry.reason
  }
  return { computed, reasons }
}

/** The reference writes an interval as a pair. Example: 0.2 to 0.6 becomes `[0.2, 0.6]`. */
export const pair = (interval: Figure<Interval>): Figure<readonly [number, number]> =>
  interval.value === null ? interval : { value: [interval.value.lo, interval.value.hi], reason: null }
