interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** A title that wants to stand beside its mark. */
export interface Titled {
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Where a title's base line begins; `null`: there is no room for it. */
export type TitlePlace = { readonly x: number; readonly y: number } | null

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const around = (x: number, y: number, half: number): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
})

/**
 * Puts each title right of its mark, else left, above or below, where it covers neither a mark nor another title nor
 * leaves the field. `marks`: the middles of all marks, which are squares of twice `half`.
 * Example: of two marks side by side the left one's title goes to its left.
 */
export const placeTitles = (
  titles: readonly Titled[],
  marks: readonly { readonly x: number; readonly y: number }[],
  { half, height, field }: { readonly half: number; readonly height: number; readonly field: Box },
): TitlePlace[] => {
  const taken: Box[] = marks.map(({ x, y }) => around(x, y, half))
  return titles.map(({ x, y, width }) => {
    const gap = half * 1.25 + height * 0.2
    const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height })
    const tries = [
      box(x + gap, y - height / 2),
      box(x - gap - width, y - height / 2),
      box(x - width / 2, y - gap - height),
      box(x - width / 2, y + gap),
    ]
    const found = tries.find(
      (one) =>
        one.left >= field.left &&
        one.right <= field.right &&
        one.top >= field.top &&
        one.bottom <= field.bottom &&
        taken.every((other) => !meet(one, other)),
    )
    if (!found) return null
    taken.push(found)
    return { x: found.left, y: found.bottom - height * 0.24 }
  })
}
