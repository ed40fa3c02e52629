import { isExact } from '../stats/isExact.ts'
import { isWithinOne } from '../stats/isWithinOne.ts'
import type { Bundle, Equation, Solved } from './testJoint.ts'
import { personsIn } from './testPersons.ts'
import type { KindOfSum } from './testSums.ts'

const scale = [1, 2, 3, 4, 5]
const nought = 1e-7

const worths: Partial<Record<KindOfSum, (mark: number, coding: number) => number>> = {
  sum: (mark) => mark,
  distance: (mark, coding) => Math.abs(mark - coding),
  exact: (mark, coding) => (isExact(mark - coding) ? 1 : 0),
  withinOne: (mark, coding) => (isWithinOne(mark - coding) ? 1 : 0),
  count: (mark) => (mark >= 4 ? 1 : 0),
}

/** The least and the most that one mark can be worth, and the marks that are worth just that. */
const endsOf = (kind: KindOfSum, coding: number | null) => {
  const worth = worths[kind]
  if (!worth || (coding === null && kind !== 'sum' && kind !== 'count')) return null
  const all = scale.map((mark) => worth(mark, coding ?? 0))
  const at = (end: number) => ({ end, marks: scale.filter((_, place) => Math.abs((all[place] ?? 0) - end) < nought) })
  return { least: at(Math.min(...all)), most: at(Math.max(...all)) }
}

/** Whether it is known of each person how far off the mark was, or where it lay but for a point. */
const tells = (marks: readonly number[], coding: number | null): boolean =>
  Math.max(...marks) - Math.min(...marks) <= 1 ||
  (coding !== null && new Set(marks.map((mark) => Math.abs(mark - coding).toFixed(6))).size === 1)

interface Named {
  readonly bundle: Bundle
  readonly times: number
}

/** Of a figure that is as large (`up`) or as small as it can be: fewer than ten people whose marks it tells. */
const toldBy = (named: readonly Named[], up: boolean, kind: KindOfSum): readonly string[] | null => {
  const side = (positive: boolean) => named.filter(({ times }) => times > 0 === positive)
  for (const positive of [true, false]) {
    const own = side(positive)
    const people = personsIn(own.flatMap(({ bundle }) => bundle.rows))
    const told = own.some(({ bundle: { coding } }) => {
      const ends = endsOf(kind, coding)
      return ends !== null && tells((up === positive ? ends.most : ends.least).marks, coding)
    })
    if (people.length > 0 && people.length < 10 && told) return people
  }
  return null
}

const extremeIn = (
  { left, right }: Equation,
  bundles: readonly Bundle[],
  kind: KindOfSum,
): readonly string[] | null => {
  const named: Named[] = []
  let [least, most] = [0, 0]
  for (const [at, times] of left.entries()) {
    const bundle = bundles[at]
    if (!bundle || Math.abs(times) < nought) continue
    const ends = endsOf(kind, bundle.coding)
    if (!ends) return null
    const [low, high] = [ends.least.end, ends.most.end].map((end) => end * times * bundle.rows.length) as [
      number,
      number,
    ] // two
    least += Math.min(low, high)
    most += Math.max(low, high)
    named.push({ bundle, times })
  }
  if (Math.abs(right - most) < nought * 10) return toldBy(named, true, kind)
  return Math.abs(right - least) < nought * 10 ? toldBy(named, false, kind) : null
}

/**
 * Fewer than ten people whose marks are told because a figure, or some figures less others, is as large or as small as it can be: then
 * all that it is made of is so too. Those that are added and those that are taken away are looked at apart: one person
 * against nine is ten people, and both are known.
 */
export const extremeFound = (
  { kind, bundles, equations }: Solved,
  told: readonly Equation[],
): readonly string[] | null => {
  for (const equation of [...told, ...equations]) {
    const found = extremeIn(equation, bundles, kind)
    if (found) return found
  }
  return null
}
