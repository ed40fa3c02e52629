import jStat from 'jstat'

/** The library searches for each anew, and a report asks for the same few thousands of times. */
const known = new Map<string, number>()

/**
 * The point of Student's t distribution below which the share `p` lies. The library is right to seven digits.
 *
 * `degrees` must be at least 1. Source: jstat; R qt(). Example: `tQuantile(0.975, 10)` is 2.228139.
 */
export const tQuantile = (p: number, degrees: number): number => {
  const name = `${p} ${degrees}`
  const found = known.get(name) ?? jStat.studentt.inv(p, degrees)
  if (known.size < 10_000) known.set(name, found)
  return found
}
