'use client'
import { type ComponentType, createContext, useContext } from 'react'
import type { FieldProps } from './field.ts'

// A form holds fields that hold forms: the parts do not import the whole, they are handed it.
const FieldHere = createContext<ComponentType<FieldProps> | null>(null)

export const FieldProvider = FieldHere.Provider

/** The editor of any value, for the fields that hold others. */
export const useFieldInput = (): ComponentType<FieldProps> => {
  const FieldInput = useContext(FieldHere)
  if (!FieldInput) throw new Error('a field stands outside of a form')
  return FieldInput
}
