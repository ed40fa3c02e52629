'use client'
import { createContext, useContext } from 'react'
import type { ReferenceTo } from '../../lib/activities/formOf.ts'
import type { Named } from '../../lib/activities/ownNames.ts'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { Language } from '../../lib/workshop/text.ts'

/** What every field of an editor draws on, whatever is written there. */
export interface Editing {
  /** In which its texts are written. */
  readonly languages: readonly Language[]
  readonly problems: readonly Problem[]
  /** What may be named at a place. */
  offered(to: ReferenceTo, path: Path): readonly Named[]
  /** Puts another value at a place of the document; `undefined` leaves the part out. */
  change(path: Path, value: unknown): void
}

const EditingHere = createContext<Editing | null>(null)

export const EditingProvider = EditingHere.Provider

/** The document that is being edited. */
export const useEditing = (): Editing => {
  const editing = useContext(EditingHere)
  if (!editing) throw new Error('a field of the editor stands outside of it')
  return editing
}
