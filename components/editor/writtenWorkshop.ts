'use client'
import { createContext, useContext } from 'react'
import type { Workshop } from '../../lib/workshop/workshop.ts'

const WorkshopHere = createContext<Workshop | null>(null)

export const WorkshopProvider = WorkshopHere.Provider

/** The workshop that is being written. */
export const useWrittenWorkshop = (): Workshop => {
  const workshop = useContext(WorkshopHere)
  if (!workshop) throw new Error('a part of the editor stands outside of a workshop')
  return workshop
}
