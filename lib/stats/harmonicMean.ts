/**
 * A mean for numbers of people that divide: how many there are, over the sum of their inverses.
 *
 * Expects one number or more, all above 0. Units: those of the numbers.
 *
 * Source: statistics.md, section 4.5 (k). Example: `harmonicMean([3, 3, 1, 3])` is 2.
 */
export const harmonicMean = (numbers: readonly number[]): number =>
  numbers.length / numbers.reduce((sum, number) => sum + 1 / number, 0)
