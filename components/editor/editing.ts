'use client'
import { createContext, useContext } from 'react'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'

/** What every field of the editor draws on. */
export interface Editing {
  readonly workshop: Workshop
  readonly excerpts: readonly ExcerptFace[]
  readonly framework: Framework
  readonly problems: readonly Problem[]
  /** Puts another value at a place of the workshop; `undefined` leaves the part out. */
  change(path: Path, value: unknown): void
}

const EditingHere = createContext<Editing | null>(null)

export const EditingProvider = EditingHere.Provider

/** The workshop that is being edited. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingHere)
  if (!editing) throw new Error('a field of the editor stands outside of it')
  return editing
}
