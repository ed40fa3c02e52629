/** The golden section: where to look next so that one of the two looks can be used again. */
const golden = (Math.sqrt(5) - 1) / 2

/**
 * The lowest point of a curve with one valley between `from` and `to`, by golden section: 60 narrowings, to about twelve digits
 * of the stretch.
 *
 * Source: Kiefer (1953). Example: of (x - 1) squared between 0 and 3 it is 1.
 */
export const lowestOnLine = (height: (at: number) => number, from: number, to: number): number => {
  let [low, high] = [from, to]
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)]
  let [atLeft, atRight] = [height(left), height(right)]
  for (let narrowing = 0; narrowing < 60; narrowing++) {
    if (atLeft <= atRight) {
      high = right
      ;[right, atRight] = [left, atLeft]
      left = high - golden * (high - low)
      atLeft = height(left)
    } else {
      low = left
      ;[left, atLeft] = [right, atRight]
      right = low + golden * (high - low)
      atRight = height(right)
    }
  }
  return atLeft <= atRight ? left : right
}
