/** Half the width and half the height of the cell that a pile should stay in. */
export interface Cell {
  readonly halfWidth: number
  readonly halfHeight: number
}

/** A little over the cell is allowed: neighbours are seldom full. */
const over = 1.1
const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/** Up to seven stand in a ring, from six on around one in the middle; more fill a sunflower. */
const ringOf = (people: number) => (people > 7 ? 0 : people > 5 ? people - 1 : people)
const ringReach = (ring: number) => 1.12 / Math.sin(Math.PI / ring)
const spread = 1.45

/** How far the outermost dot's centre is from the middle, in radii. Sideways it is more where a cell is wide. */
const reach = (people: number) => {
  if (people === 1) return 0
  const ring = ringOf(people)
  return ring > 0 ? ringReach(ring) : spread * Math.sqrt(people - 0.5)
}

/** The radius at which the fullest pile fits its cell, at most `largest`. */
export const pileRadius = (most: number, { halfHeight }: Cell, largest: number): number =>
  Math.min(largest, (over * halfHeight) / (reach(Math.max(1, most)) + 1))

/**
 * The centres of a pile's dots around its middle, so that any number looks even.
 * Example: one dot lies in the middle; two lie opposite each other; three make a triangle.
 */
export const packPile = (
  people: number,
  radius: number,
  { halfWidth, halfHeight }: Cell,
): { x: number; y: number }[] => {
  if (people === 1) return [{ x: 0, y: 0 }]
  const ring = ringOf(people)
  if (ring > 0) {
    const distance = radius * ringReach(ring)
    const around = Array.from({ length: ring }, (_, index) => {
      const angle = (2 * Math.PI * index) / ring - (ring === 2 ? 0 : Math.PI / 2)
      return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) }
    })
    return ring < people ? [{ x: 0, y: 0 }, ...around] : around
  }
  const wide = Math.min(1.6, Math.max(1, halfWidth / halfHeight))
  return Array.from({ length: people }, (_, index) => {
    const distance = spread * radius * Math.sqrt(index + 0.5)
    const angle = index * goldenAngle
    return { x: wide * distance * Math.cos(angle), y: distance * Math.sin(angle) }
  })
}
