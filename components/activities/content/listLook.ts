/** So many points, if they are short, have a place each on the screen from the start. */
const [mostPlaces, mostLetters] = [4, 60]

/** What a list that is read from the back row holds: letters in a line, and lines. */
const [letters, lines, gap] = [65, 11.2, 0.35]

/** Whether the points of a list are few and short enough to stand large, each in a place of its own. */
export const areFew = (points: readonly string[], expected: number): boolean =>
  Math.max(points.length, expected) <= mostPlaces && points.every((point) => point.length <= mostLetters)

/** How many of the first points give way, so that the latest can be read from the back row; the last one stays. */
export const roomFor = (points: readonly string[]): number => {
  let [left, first] = [lines, points.length]
  while (first > 0) {
    const point = points[first - 1] ?? ''
    left -= Math.max(1, Math.ceil(point.length / letters)) + gap
    if (left < 0 && first < points.length) break
    first -= 1
  }
  return first
}
