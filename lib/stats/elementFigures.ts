import { averageDistance } from './averageDistance.ts'
import type { Figure } from './figure.ts'
import { mean } from './mean.ts'
import { roomAgreement } from './roomAgreement.ts'
import { standardDeviation } from './standardDeviation.ts'

/** One element of one excerpt, over the people who marked it. */
export type ElementFigures = {
  readonly n: number
  readonly mean: Figure
  readonly sd: Figure
  readonly rwg: Figure
  readonly averageDistance: Figure
}

/**
 * What did the room make of one element? `marks` holds one mark a person, null for none.
 *
 * Units and null cases are those of the single figures. Source: statistics.md, section 2.1.
 * Example: `elementFigures([3, 4, null]).n` is 2.
 */
export const elementFigures = (marks: readonly (number | null)[]): ElementFigures => {
  const given = marks.filter((mark) => mark !== null)
  return {
    n: given.length,
    mean: mean(given),
    sd: standardDeviation(given),
    rwg: roomAgreement(given),
    averageDistance: averageDistance(given),
  }
}
