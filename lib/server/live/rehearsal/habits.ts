/** How one pretend participant behaves. */
export interface Habit {
  /** How long it takes before it answers, in milliseconds. */
  delayMs(random: () => number): number
  readonly changesMind: boolean
  readonly sitsOut: boolean
  readonly losesLine: boolean
  /** Where this room's marks gather in an activity: a narrower source of chance around a centre of its own. */
  taste(random: () => number, activity: string): () => number
}

/** A number from 0 up to 1 that belongs to a text. */
const share = (text: string): number => {
  let sum = 7
  for (const letter of text) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return sum / 9973
}

/**
 * The habits of the `number`th participant, from 0: most answer within some seconds, every sixth is slow, every fifth
 * changes its mind, every eighteenth loses its line, and one in eighteen sits out. The first five all give a mark: one
 * fewer would be under the usual floor, and a rehearsal with five would show nothing of its room.
 */
export const habitOf = (number: number): Habit => ({
  delayMs: (random) => (number % 6 === 5 ? 3000 + 4000 * random() : 400 + 2600 * random()),
  changesMind: number % 5 === 4,
  sitsOut: number % 18 === 13,
  losesLine: number % 18 === 7,
  taste: (random, activity) => {
    const centre = 0.25 + 0.5 * share(activity)
    return () => Math.min(0.999, Math.max(0, centre + (random() - 0.5) * 0.7))
  },
})
