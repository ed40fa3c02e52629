import type { Case } from './cases.ts'
import type { Report } from './report.ts'

/** One figure of a case that was compared: where it stands, how far off it is, and how far off it may be. */
export type Deviation = { readonly at: string; readonly off: number; readonly allowed: number }

/** How far one plain value is from another: 0 if the same, infinite if they are not both numbers. */
const distance = (got: unknown, want: unknown): number => {
  if (got === want) return 0
  return typeof got === 'number' && typeof want === 'number' && Number.isFinite(got) ? Math.abs(got - want) : Infinity
}

const compare = (got: unknown, want: unknown, at: string, allowed: (at: string) => number): Deviation[] => {
  if (typeof want !== 'object' || want === null) return [{ at, off: distance(got, want), allowed: allowed(at) }]
  const found: Record<string, unknown> = typeof got === 'object' && got !== null ? { ...got } : {}
  const sameLength = !Array.isArray(want) || (Array.isArray(got) && got.length === want.length)
  const shape = { at, off: typeof got === 'object' && got !== null && sameLength ? 0 : Infinity, allowed: 0 }
  return [shape, ...Object.entries(want).flatMap(([key, part]) => compare(found[key], part, `${at}.${key}`, allowed))]
}

/**
 * Compares a computed report with a reference case: every expected key however deep, every published figure, and all
 * reasons. A missing key, a null for a number or a wrong reason is infinitely far off.
 */
export const deviations = (one: Case<unknown>, { computed, reasons }: Report): Deviation[] => {
  const allowed = (at: string): number => {
    const named = at.split('.').find((key) => key in one.tolerance)
    return (named === undefined ? one.tolerance.default : one.tolerance[named]) ?? 0
  }
  const published = Object.entries(one.published ?? {}).map(([key, printed]) => ({
    at: `published.${key}`,
    off: distance(computed[key], printed.value),
    allowed: printed.tolerance,
  }))
  const named = { ...reasons, ...one.reasons }
  const why = Object.keys(named).map((key) => ({
    at: `reasons.${key}`,
    off: reasons[key] === one.reasons[key] ? 0 : Infinity,
    allowed: 0,
  }))
  return [
    ...Object.entries(one.expected).flatMap(([key, want]) => compare(computed[key], want, key, allowed)),
    ...published,
    ...why,
  ]
}
