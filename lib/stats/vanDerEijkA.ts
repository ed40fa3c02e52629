import { type Figure, figure, missing } from './figure.ts'

/** The agreement of one layer, which knows only which marks are given at all. */
const layerAgreement = (given: readonly boolean[]): number => {
  const k = given.length
  let [unimodal, bimodal] = [0, 0]
  for (let a = 0; a < k; a++)
    for (let b = a + 1; b < k; b++)
      for (let c = b + 1; c < k; c++) {
        if (given[a] && !given[b] && given[c]) bimodal += 1
        if (given[b] && given[a] !== given[c]) unimodal += 1
      }
  const unimodality =
    unimodal + bimodal === 0 ? 1 : ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * (unimodal + bimodal))
  return unimodality * (1 - (given.filter(Boolean).length - 1) / (k - 1))
}

/**
 * Does the room have one hump or two? Van der Eijk's agreement A.
 *
 * Takes how many gave each mark. The bar chart is cut into flat layers; each layer is judged by its triples of marks
 * (one hump: two neighbours given and the third not; two humps: the outer two given, the middle one not) and by how few
 * marks it uses; layers count by the people in them.
 * Units: -1 (half at each end) to +1 (all alike); 0 when evenly spread. No published words.
 * Nobody: `no_data`. One person: `too_few_raters`.
 *
 * Source: van der Eijk (2001), Quality & Quantity 35, with the later unimodality coefficient (the older one gives .25
 * where this gives .167 for the room below); statistics.md, sections 2.1 and 9. Equal to agrmt 1.42.12 agreement().
 * Example: `vanDerEijkA([0, 10, 0, 10, 0])` is 0.167.
 */
export const vanDerEijkA = (counts: readonly number[]): Figure => {
  const n = counts.reduce((total, count) => total + count, 0)
  if (n === 0) return missing('no_data')
  if (n === 1) return missing('too_few_raters')
  const heights = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b)
  let [floor, total] = [0, 0]
  for (const height of heights) {
    const given = counts.map((count) => count >= height)
    const people = (height - floor) * given.filter(Boolean).length
    total += (people / n) * layerAgreement(given)
    floor = height
  }
  return figure(total)
}
