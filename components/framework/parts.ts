import type { Path } from '../../lib/activities/walkForm.ts'

/** A part of a framework that is edited by itself: an element by its place. */
export type FrameworkPart = 'about' | 'scale' | 'dimensions' | number

/** In which part something stands. */
export const partOf = ([first, at]: Path): FrameworkPart => {
  if (first === 'elements' && typeof at === 'number') return at
  if (first === 'scale') return 'scale'
  return first === 'dimensions' || first === 'grouping' ? 'dimensions' : 'about'
}
