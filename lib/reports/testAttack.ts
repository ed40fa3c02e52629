import { extremeFound } from './testExtremes.ts'
import { type Bundle, type Equation, type Solved, solvedRoom } from './testJoint.ts'
import { personsIn } from './testPersons.ts'
import { type Fact, type KindOfSum, kindsOfSum } from './testSums.ts'

/**
 * What an attacker found out: about so few people, that each of a small group gave the same, or how often each mark was given
 * in a small room, from all kinds of figures together.
 */
export interface Found {
  readonly kind: KindOfSum | 'together'
  readonly why: 'few' | 'unanimous' | 'solved'
  readonly people: readonly string[]
}

const nought = 1e-7

const names = new WeakMap<readonly string[], string>()

/** The people of a part as one text, worked out once a list. */
const nameOf = (rows: readonly string[]): string => {
  const name = names.get(rows) ?? rows.join()
  names.set(rows, name)
  return name
}

/** Which people of each thing go together, over all facts. */
const bundlesOf = (facts: readonly Fact[]): Bundle[] => {
  const sets = new Map<string, Map<string, readonly string[]>>()
  const codings = new Map<string, number | null>()
  for (const { parts } of facts)
    for (const { thing, rows, coding } of parts) {
      codings.set(thing, coding ?? codings.get(thing) ?? null)
      const own = sets.get(thing) ?? new Map<string, readonly string[]>()
      sets.set(thing, own.set(nameOf(rows), rows))
    }
  return [...sets].flatMap(([thing, own]) => {
    const signatures = new Map<string, string>()
    for (const [at, rows] of [...own.values()].entries())
      for (const row of rows) signatures.set(row, `${signatures.get(row) ?? ''}.${at}`)
    const bundles = new Map<string, string[]>()
    for (const [row, signature] of signatures) bundles.set(signature, [...(bundles.get(signature) ?? []), row])
    return [...bundles.values()].map((rows) => ({ thing, rows, coding: codings.get(thing) ?? null }))
  })
}

/** The same figure stands in several reports: each only once. */
const differing = (facts: readonly Fact[]): Fact[] => [
  ...new Map(
    facts.map((fact) => [
      fact.parts.map(({ thing, rows, times }) => `${thing} ${nameOf(rows)} ${times}`).join('|'),
      fact,
    ]),
  ).values(),
]

/** The facts as equations in the bundles' sums; each only once. */
const equationsOf = (facts: readonly Fact[], bundles: readonly Bundle[]): Equation[] => {
  const places = new Map<string, number>()
  for (const [at, { thing, rows }] of bundles.entries()) for (const row of rows) places.set(`${thing}|${row}`, at)
  const inside = new Map<string, readonly number[]>()
  const bundlesIn = (thing: string, rows: readonly string[]): readonly number[] => {
    const name = `${thing}|${nameOf(rows)}`
    const known = inside.get(name) ?? [...new Set(rows.map((row) => places.get(`${thing}|${row}`) ?? 0))]
    inside.set(name, known)
    return known
  }
  const seen = new Map<string, Equation>()
  for (const { parts, value } of facts) {
    const left = new Array<number>(bundles.length).fill(0)
    for (const { thing, rows, times } of parts)
      for (const at of bundlesIn(thing, rows)) left[at] = (left[at] ?? 0) + times
    seen.set(left.join(), { left, right: value })
  }
  return [...seen.values()]
}

/** The equations solved as far as they go (Gauss and Jordan), the unknowns in the order of `columns`. */
const solved = (equations: readonly Equation[], columns: readonly number[]): Equation[] => {
  const rows = equations.map(({ left, right }) => ({ left: [...left], right }))
  let done = 0
  for (const column of columns) {
    const pivot = rows.findIndex((row, at) => at >= done && Math.abs(row.left[column] ?? 0) > nought)
    const found = rows[pivot]
    if (!found) continue
    const [other] = rows.splice(done, 1, found)
    if (pivot !== done && other) rows[pivot] = other
    const by = found.left[column] ?? 1
    found.left = found.left.map((value) => value / by)
    found.right /= by
    for (const row of rows) {
      const times = row.left[column] ?? 0
      if (row === found || Math.abs(times) < nought) continue
      row.left = row.left.map((value, at) => value - times * (found.left[at] ?? 0))
      row.right -= times * found.right
    }
    done += 1
  }
  return rows.slice(0, done)
}

const peopleOf = (bundles: readonly Bundle[]): string[] => personsIn(bundles.flatMap(({ rows }) => rows))

/** Up to four people whose bundles alone some combination of figures is about. */
const fewFound = (equations: readonly Equation[], bundles: readonly Bundle[], kind: KindOfSum): Found | null => {
  const used = bundles.filter((_, at) => equations.some(({ left }) => Math.abs(left[at] ?? 0) > nought))
  const small = used.filter(({ rows }) => rows.length < 5)
  const groups = small.flatMap((one, at) => small.slice(at).map((other) => peopleOf([one, other])))
  const tried = new Set<string>()
  for (const people of groups) {
    const name = people.toSorted().join()
    if (people.length >= 5 || tried.has(name)) continue
    tried.add(name)
    const inside = new Set(people)
    const within = (at: number) => peopleOf(bundles.slice(at, at + 1)).every((person) => inside.has(person))
    const all = [...bundles.keys()]
    const outside = all.filter((at) => !within(at))
    // The unknowns of everyone else are got rid of first: what is left over speaks of these people alone.
    const rest = solved(equations, [...outside, ...all.filter(within)]).filter(({ left }) =>
      outside.every((at) => Math.abs(left[at] ?? 0) < nought),
    )
    if (rest.length > 0) return { kind, why: 'few', people }
  }
  return null
}

/**
 * Everything that an attacker can work out who holds all figures of all readers at all times, unrounded: which figures
 * added and taken from each other are about one to four people, or are as large or as small as they can be, which tells of fewer
 * than ten that all gave the same; and whether
 * all that can be known of a small room leaves one way in which it can have marked.
 * `null`: nothing.
 */
export const attack = (facts: readonly Fact[]): Found | null => {
  const all: Solved[] = []
  for (const kind of kindsOfSum) {
    const own = differing(facts.filter((fact) => fact.kind === kind))
    const bundles = bundlesOf(own)
    const equations = equationsOf(own, bundles)
    const one: Solved = { kind, bundles, equations: solved(equations, [...bundles.keys()]) }
    const few = fewFound(equations, bundles, kind)
    if (few) return few
    const alike = extremeFound(one, equations)
    if (alike) return { kind, why: 'unanimous', people: alike }
    all.push(one)
  }
  const people = solvedRoom(all, facts)
  return people && { kind: 'together', why: 'solved', people }
}
