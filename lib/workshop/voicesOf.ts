import type { ExcerptFace } from './excerpt.ts'

/** Whose voices are heard: made by a machine, of people who act, or of people as they talked. */
export const voicesOf = ({
  fictional,
  acted,
}: Pick<ExcerptFace, 'fictional' | 'acted'>): 'synthetic' | 'acted' | 'real' =>
  fictional ? (acted ? 'acted' : 'synthetic') : 'real'
