/** The range of an axis. */
interface Range {
  readonly min: number
  readonly max: number
}

const columns = 48
/** From the axis down to the first label: the numbers stand there. All in rem. */
const [tickSpace, labelRow, letter, diamond] = [3.6, 2.7, 1.12, 2]
/** Kept free beside the ends of the axis. */
const margin = 2.2

const columnOf = (value: number, { min, max }: Range): number => Math.round((columns * (value - min)) / (max - min))

/** Each guess in its column, and its place there from below. */
export const pileOf = (values: readonly number[], range: Range): readonly { column: number; place: number }[] => {
  const placed = new Map<number, number>()
  return values.map((value) => {
    const column = columnOf(value, range)
    const place = placed.get(column) ?? 0
    placed.set(column, place + 1)
    return { column, place }
  })
}

interface Labelled {
  readonly value: number
  readonly label: string
}

/** Which row below the axis each label stands in, so that none covers another or a line, and on which side of its mark. */
export const rowsOfLabels = (marks: readonly Labelled[], { min, max, width }: Range & { width: number }) => {
  const xOf = (value: number) => margin + ((width - 2 * margin) * (value - min)) / (max - min)
  const lengthOf = ({ value, label }: Labelled) => `${value} ${label}`.length * letter + diamond
  const onRight = marks.map((mark) => xOf(mark.value) + lengthOf(mark) > width)
  const sorted = marks.map((_, at) => at).sort((a, b) => (marks[b]?.value ?? 0) - (marks[a]?.value ?? 0))
  const of = marks.map(() => 0)
  let row = -1
  let taken = Number.NEGATIVE_INFINITY
  for (const at of sorted) {
    const mark = marks[at] ?? { value: min, label: '' }
    const [x, long] = [xOf(mark.value), lengthOf(mark)]
    const [from, to] = onRight[at] ? [x - long, x] : [x, x + long]
    // From the right to the left: it fits beside the last one if it ends before that begins.
    if (row < 0 || to > taken) row += 1
    of[at] = row
    taken = from
  }
  return { of, onRight, count: row + 1 }
}

interface SpaceGiven extends Range {
  readonly width: number
  readonly height: number
  readonly rem: number
  readonly values: readonly number[]
  readonly labelRows: number
}

/** Where the axis lies in the space there is, and how large a dot may be. In pixels. */
export const axisSpace = ({ width, height, rem, min, max, values, labelRows }: SpaceGiven) => {
  const left = margin * rem
  const span = Math.max(0, width - 2 * left)
  const highest = Math.max(1, ...pileOf(values, { min, max }).map(({ place }) => place + 1))
  const below = (tickSpace + labelRow * labelRows) * rem
  const radius = Math.max(0, Math.min(span / columns / 2, (height - below - rem) / highest / 2))
  // As high as the pile needs it, and in the middle of what is left over.
  const base = Math.max(rem, (height - below + Math.min(height - below, 2 * radius * highest + rem)) / 2)
  return {
    left,
    base,
    radius,
    at: (value: number) => left + (span * (value - min)) / (max - min),
    columnAt: (column: number) => left + (span * column) / columns,
  }
}
