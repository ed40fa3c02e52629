/** A dot of a drawn room: which person-shaped place it has, never which person. */
export interface Dot {
  /** The column it belongs to, from 0. */
  readonly column: number
  /** The lane within the column: the first round, then the second. */
  readonly lane: number
  /** Centre, in pixels from the left edge and from the base line upwards. */
  readonly x: number
  readonly y: number
}

export interface DotLayout {
  readonly diameter: number
  readonly dots: readonly Dot[]
}

interface Area {
  readonly width: number
  readonly height: number
}

/** Distance between the centres of neighbours, in diameters. */
const pitchOf = (diameter: number) => diameter * 1.18
/** The share of a column's width that its dots may use: the rest keeps the columns apart. */
const used = 0.9

const smallest = 2

/** How many abreast a stack must be to stay below `height`, or `null` if that is wider than `width`. */
const abreast = (most: number, diameter: number, { width, height }: Area): number | null => {
  const pitch = pitchOf(diameter)
  const rows = Math.floor(height / pitch)
  if (rows < 1) return null
  const perRow = Math.max(1, Math.ceil(most / rows))
  return perRow * pitch <= width ? perRow : null
}

const largestFitting = (most: number, largest: number, lane: Area): { diameter: number; perRow: number } => {
  // Single stacks are read at a glance: they stand until the dots get too small for the back row.
  const single = Math.min(largest, Math.floor((lane.height / most / 1.18) * 2) / 2)
  if (single >= largest * 0.62 && pitchOf(single) <= lane.width) return { diameter: single, perRow: 1 }
  for (let diameter = largest; diameter > smallest; diameter -= 0.5) {
    const perRow = abreast(most, diameter, lane)
    if (perRow !== null) return { diameter, perRow }
  }
  return { diameter: smallest, perRow: Math.max(1, Math.floor(lane.width / pitchOf(smallest))) }
}

/**
 * Where the dots of a room stand: one a person, stacked over its mark, as large as the space allows. A stack that
 * would grow too tall stands two or more abreast.
 * `lanes`: for each round drawn, how many people gave each mark. `most`: the tallest stack to make room for, so that
 * several small charts can share one size of dot.
 * Example: one lane of counts 1-3-7-6-1 in 500 by 400 px stands in single file, 18 dots in all.
 */
export const layoutDots = (
  lanes: readonly (readonly number[])[],
  area: Area,
  largest: number,
  most = Math.max(1, ...lanes.flat()),
): DotLayout => {
  const columns = lanes[0]?.length ?? 0
  if (columns === 0 || area.width <= 0 || area.height <= 0) return { diameter: smallest, dots: [] }
  const columnWidth = area.width / columns
  const laneWidth = (columnWidth * used) / lanes.length
  const { diameter, perRow } = largestFitting(most, largest, { width: laneWidth, height: area.height })
  const pitch = pitchOf(diameter)
  const dots = lanes.flatMap((counts, lane) =>
    counts.flatMap((count, column) => {
      const middle = columnWidth * (column + 0.5) + laneWidth * (lane - (lanes.length - 1) / 2)
      return Array.from({ length: count }, (_, index): Dot => {
        const row = Math.floor(index / perRow)
        const inRow = Math.min(perRow, count - row * perRow)
        const x = middle + ((index % perRow) - (inRow - 1) / 2) * pitch
        return { column, lane, x, y: pitch * (row + 0.5) }
      })
    }),
  )
  return { diameter, dots }
}
