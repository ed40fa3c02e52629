import { groupFloor } from './groupFloor.ts'

/** A group whose figures were frozen at the reveal, and the distinct people in it. */
export type Population = { readonly name: string; readonly people: ReadonlySet<string> }

/** How many people could be read off by taking the smaller of two groups from the larger; none if neither holds the other. */
const readOff = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one]
  return [...small].every((person) => large.has(person)) ? large.size - small.size : 0
}

/**
 * Which groups may one viewer, or all viewers who might compare notes, see beside each other?
 *
 * In the order given, a group is shown if it has the floor's number of people and if, beside every group already shown that
 * holds it or is held by it, the people in one and not in the other are nobody or at least the floor's number.
 * Without this rule "12 people, mean 3.42" beside "without the duty team, 11 people, mean 3.55" says that the duty
 * worker gave 2; rounding blurs that but does not protect. Figures are frozen at the reveal, or a late vote could be read
 * off the same way.
 *
 * Source: statistics.md, section 6, rule 5. Example: of a workshop of 12 and the same without one person, only the first.
 */
export const differenceRule = (populations: readonly Population[]): readonly Population[] => {
  const floor = groupFloor('number')
  const shown: Population[] = []
  for (const population of populations) {
    if (population.people.size < floor) continue
    const exposed = shown.map(({ people }) => readOff(people, population.people))
    if (exposed.every((people) => people === 0 || people >= floor)) shown.push(population)
  }
  return shown
}
