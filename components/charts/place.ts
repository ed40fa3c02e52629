/** A place in a picture, across and up, each from 0 to 1. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Percent of the picture: so it is drawn at any width, by a browser that runs no script yet, and on paper. */
export const across = (part: number): string => `${100 * part}%`

/** The same upwards, as SVG counts. */
export const up = (part: number): string => `${100 - 100 * part}%`
