type Point = readonly [number, number]
type Corner = { readonly at: Point; readonly height: number }

/** From `origin`, `part` of the way towards `target`; above 1 beyond it, below 0 away from it. */
const towards = (origin: Point, target: Point, part: number): Point => [
  origin[0] + part * (target[0] - origin[0]),
  origin[1] + part * (target[1] - origin[1]),
]

/** The next triangle: the highest corner goes over, beyond, or part of the way through the other two, or all shrink. */
const nextTriangle = (
  height: (at: Point) => number,
  [low, middle, high]: readonly [Corner, Corner, Corner],
): Corner[] => {
  const corner = (at: Point): Corner => ({ at, height: height(at) })
  const centre = towards(low.at, middle.at, 0.5)
  const over = corner(towards(high.at, centre, 2))
  if (over.height < low.height) {
    const beyond = corner(towards(high.at, centre, 3))
    return [low, middle, beyond.height < over.height ? beyond : over]
  }
  if (over.height < middle.height) return [low, middle, over]
  const nearer = over.height < high.height ? over : high
  const through = corner(towards(nearer.at, centre, 0.5))
  if (through.height < nearer.height) return [low, middle, through]
  return [low, corner(towards(low.at, middle.at, 0.5)), corner(towards(low.at, high.at, 0.5))]
}

const inOrder = (corners: readonly Corner[]): [Corner, Corner, Corner] => {
  const [low, middle, high] = [...corners].sort((a, b) => a.height - b.height)
  return [low!, middle!, high!]
}

/**
 * The lowest point of a landscape over two unknowns, walking downhill from `start` with a triangle (Nelder and Mead).
 *
 * Stops when the triangle is smaller than 1e-8 of its place and flat, or after 400 steps. Deterministic.
 *
 * Source: Nelder & Mead (1965). Example: of (x - 1) squared + (y - 2) squared, from [0, 0], it is [1, 2].
 */
export const lowestPoint = (height: (at: Point) => number, start: Point, step: Point): Point => {
  const first: Point[] = [start, [start[0] + step[0], start[1]], [start[0], start[1] + step[1]]]
  let triangle = inOrder(first.map((at) => ({ at, height: height(at) })))
  for (let steps = 0; steps < 400; steps++) {
    const [low, , high] = triangle
    const size = Math.max(...triangle.map(({ at }) => Math.abs(at[0] - low.at[0]) + Math.abs(at[1] - low.at[1])))
    const scale = 1e-4 + Math.abs(low.at[0]) + Math.abs(low.at[1])
    if (size < 1e-8 * scale || (size < 1e-6 * scale && high.height === low.height)) break
    triangle = inOrder(nextTriangle(height, triangle))
  }
  return triangle[0].at
}
