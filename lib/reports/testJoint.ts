import { fitting, type Group, type Known } from './testSolve.ts'
import type { Fact, KindOfSum } from './testSums.ts'

/** People who are in the same figures, whatever figure one looks at: nothing can tell them apart. */
export interface Bundle {
  readonly thing: string
  readonly rows: readonly string[]
  readonly coding: number | null
}

/** What a figure says: so many times the sum of each bundle is `right`. */
export interface Equation {
  readonly left: number[]
  readonly right: number
}

/** Figures of one kind, solved as far as they go. */
export interface Solved {
  readonly kind: KindOfSum
  readonly bundles: readonly Bundle[]
  readonly equations: readonly Equation[]
}

/** A group of fewer than ten, and all that can be known of how it marked one thing. */
interface Target {
  readonly group: Group
  readonly rows: readonly string[]
  readonly coding: number | null
  readonly known: Known
}

const nought = 1e-7
const bare = (thing: string): string => thing.replace(/ of \d+ with .*$/, '')

/** How many marked each thing, as far as any figure tells. */
const sizesOf = (facts: readonly Fact[]): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const { parts } of facts)
    for (const { thing, rows } of parts) sizes.set(bare(thing), Math.max(rows.length, sizes.get(bare(thing)) ?? 0))
  return sizes
}

/** What is known of one group by itself, of one kind after the other. */
const targetsOf = (solved: readonly Solved[], facts: readonly Fact[]): Target[] => {
  const targets = new Map<string, Target>()
  const sizes = sizesOf(facts)
  const learn = (thing: string, rows: readonly string[], coding: number | null, known: Known): void => {
    const name = `${bare(thing)} ${rows.toSorted().join()}`
    const before = targets.get(name)
    const whole = rows.length === sizes.get(bare(thing)) && !known.alike
    const group = whole && before?.group !== 'some' ? 'room' : 'some'
    targets.set(name, { rows, group, coding: before?.coding ?? coding, known: { ...before?.known, ...known } })
  }
  for (const { kind, bundles, equations } of solved)
    for (const { left, right } of equations) {
      const named = [...left.keys()].filter((at) => Math.abs(left[at] ?? 0) > nought)
      const [at = 0] = named
      const only = named.length === 1 ? bundles[at] : undefined
      if (only && only.rows.length < 10 && kind !== 'count')
        learn(only.thing, only.rows, only.coding, { [kind]: right / (left[at] ?? 1) })
    }
  for (const { words, parts } of facts)
    if (words) for (const { thing, rows, coding } of parts) learn(thing, rows, coding, words)
  return [...targets.values()]
}

const answers = new Map<string, number>()

/** In how many ways the group can have marked. Those of a whole room within one point are hidden: they are no way. */
const waysFor = ({ rows, group, coding, known }: Target): number => {
  const name = `${rows.length} ${group} ${coding} ${JSON.stringify(known)}`
  const many = answers.get(name) ?? fitting(rows.length, coding, known, group).length
  answers.set(name, many)
  return many
}

/**
 * A room of fewer than ten people of whom all figures together, and what can be taken from them, leave one way of having
 * marked: then it is known how often each mark was given.
 */
export const solvedRoom = (solved: readonly Solved[], facts: readonly Fact[]): readonly string[] | null =>
  targetsOf(solved, facts).find((target) => waysFor(target) === 1)?.rows ?? null
