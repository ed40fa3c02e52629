import type { ExcerptFace } from '../workshop/excerpt.ts'
import type { Workshop } from '../workshop/workshop.ts'
import { heardIn } from './heardIn.ts'

/** The excerpts that a workshop plays and whose recordings are not there any more. */
export const goneRecordings = (workshop: Workshop, excerpts: readonly ExcerptFace[]): ExcerptFace[] => {
  const heard: readonly string[] = heardIn(workshop)
  return excerpts.filter(({ id, gone }) => gone !== undefined && heard.includes(id))
}
