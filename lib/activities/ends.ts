import { countMarks } from '../stats/countMarks.ts'

/** An end of the room is spoken of only where so many stand at it: of fewer, words would tell whose they are. */
export const fewestAtEnd = 3

/** The longest reason, in characters. */
export const reasonLength = 120

/** One end of the room: its marks, and how many gave them. */
export interface End {
  readonly from: number
  readonly to: number
  readonly people: number
}

export interface Ends {
  readonly low: End
  readonly high: End
}

export type EndName = keyof Ends

/** From the outermost mark that was given, as far inward as it takes until three people stand there. */
const gather = (counts: readonly number[], outside: readonly number[]): { first: number; last: number } | null => {
  const first = outside.find((mark) => (counts[mark - 1] ?? 0) > 0)
  if (first === undefined) return null
  let people = 0
  for (const mark of outside) {
    people += counts[mark - 1] ?? 0
    if (people >= fewestAtEnd) return { first, last: mark }
  }
  return null
}

/**
 * The two ends of a room: the lowest marks that were given, as many as it takes for three people, and the highest. It is
 * made of nothing but the counts that the room has been shown. `null` in a room below the floor, and where the ends
 * would meet.
 * Example: marks 1, 2, 2, 3, 4, 4, 5 have a low end of 1 to 2 and a high end of 4 to 5.
 */
export const endsOf = (marks: readonly number[], floor: number): Ends | null => {
  if (marks.length < floor) return null
  const counts = countMarks(marks)
  const low = gather(counts, [1, 2, 3, 4, 5])
  const high = gather(counts, [5, 4, 3, 2, 1])
  if (low === null || high === null || low.last >= high.last) return null
  const people = (from: number, to: number) => marks.filter((mark) => mark >= from && mark <= to).length
  return {
    low: { from: low.first, to: low.last, people: people(low.first, low.last) },
    high: { from: high.last, to: high.first, people: people(high.last, high.first) },
  }
}

/** At which end a mark lies; `null` between them. */
export const endOf = (mark: number, { low, high }: Ends): EndName | null =>
  mark <= low.to ? 'low' : mark >= high.from ? 'high' : null
