'use client'
import { type RefObject, useEffect, useRef } from 'react'

/** A part that scrolls by itself shows its top again when `step` changes. */
export const useTop = (step: string): RefObject<HTMLElement | null> => {
  const ref = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what it waits for
  useEffect(() => {
    ref.current?.scrollTo({ top: 0 })
  }, [step])
  return ref
}
