/** A point of the board, 1 to 5 on both axes, unrounded. */
export interface Point {
  readonly across: number
  readonly up: number
}

/** An excerpt on the board: its letter stands in its marks, its title beside the coding's where there is room. */
export interface BoardMark {
  readonly letter: string
  readonly title: string
  readonly coding: Point
  readonly room: Point | null
}

/** Sizes in the units of the drawing: a tenth of a rem on the big screen, a pixel on a narrow phone. */
export const shapes = {
  screen: { width: 640, height: 350, left: 62, right: 8, top: 6, bottom: 56, text: 22, mark: 15, dot: 9 },
  phone: { width: 320, height: 300, left: 40, right: 6, top: 6, bottom: 42, text: 14, mark: 11, dot: 7 },
} as const
export type Shape = (typeof shapes)[keyof typeof shapes]

/** Half a step is kept free beyond 1 and 5, so that no dot stands on the frame. */
const [lowest, highest] = [0.7, 5.3]

/** Where a point lies in the drawing, and how large a cell of half a step is. */
export const scaleOf = ({ width, height, left, right, top, bottom }: Shape) => {
  const [wide, high] = [width - left - right, height - top - bottom]
  return {
    x: (across: number) => left + (wide * (across - lowest)) / (highest - lowest),
    y: (up: number) => top + (high * (highest - up)) / (highest - lowest),
    cell: { halfWidth: wide / (highest - lowest) / 4, halfHeight: high / (highest - lowest) / 4 },
  }
}
export type Scale = ReturnType<typeof scaleOf>
