import { groupFloor } from './groupFloor.ts'

/** One part of a total that is shown: a team of a workshop, say. `people` are distinct people. */
export type Part = { readonly name: string; readonly people: number }

const people = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.people, 0)

/** Nobody can be read off by taking the shown parts from the total. */
const safe = (total: number, shown: readonly Part[], hidden: readonly Part[]): boolean => {
  const uncovered = total - people(shown)
  if (hidden.length === 0) return uncovered === 0 || uncovered >= groupFloor('number')
  return shown.length === 0 || (hidden.length >= 2 && people(hidden) >= groupFloor('number'))
}

/**
 * Which parts of a total may be shown beside it? The rest are hidden.
 *
 * Parts under the floor are hidden. Then, as long as the people not covered by shown parts could be read off by taking
 * the shown parts from the total, the smallest shown part is hidden too: when one part is hidden at least two must be,
 * with the floor's number of people among them; when none is, the uncovered must be nobody or the floor's number.
 * Parts do not overlap; a part with nobody in it says nothing and is left out of both. Of equally small parts the later
 * is hidden first. `floor` is ten for parts split two ways.
 *
 * Source: statistics.md, section 6, rule 4; the remainder rule of staff-survey products. Example: of 20 people in parts of
 * 3, 7 and 10, the parts of 3 and 7 are hidden and the part of 10 is shown.
 */
export const remainderRule = (total: number, parts: readonly Part[], floor = groupFloor('number')): readonly Part[] => {
  const present = parts.filter((part) => part.people > 0)
  let shown = total < floor ? [] : present.filter((part) => part.people >= floor)
  const hidden = (): readonly Part[] => present.filter((part) => !shown.includes(part))
  while (shown.length > 0 && !safe(total, shown, hidden())) {
    const smallest = shown.reduce((least, part) => (part.people <= least.people ? part : least))
    shown = shown.filter((part) => part !== smallest)
  }
  return shown
}
