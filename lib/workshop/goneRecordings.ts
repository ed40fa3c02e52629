import type { ExcerptFace } from './excerpt.ts'
import type { Workshop } from './workshop.ts'

/** The excerpts that a workshop plays and whose recordings are not there any more. */
export const goneRecordings = (workshop: Workshop, excerpts: readonly ExcerptFace[]): ExcerptFace[] => {
  const text = JSON.stringify(workshop)
  return excerpts.filter(({ id, gone }) => gone !== undefined && text.includes(`"${id}"`))
}
