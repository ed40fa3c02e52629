import { type Figure, figure, missing } from '../figure.ts'

/** One number out of a figure that holds several, or the reason why there is none. */
export const part = <T>(whole: Figure<T>, take: (value: T) => number): Figure =>
  whole.reason === null ? figure(take(whole.value)) : missing(whole.reason)
