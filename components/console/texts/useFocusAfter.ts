'use client'
import { useCallback, useEffect, useRef } from 'react'

/** What takes a text out of a row, and what puts it back: each stands where the other one was pressed. */
export const mergeId = (key: string): string => `merge-${key}`
export const apartId = (key: string): string => `apart-${key}`

/**
 * Where the focus goes once the button that was pressed is gone with its row: to the element of this id as soon as it is
 * there. It takes the focus from nobody who has moved on meanwhile. `null`: nowhere, nothing came of the press.
 */
export const useFocusAfter = (): ((id: string | null) => void) => {
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current)
    if (element === null) return
    wanted.current = null
    if (document.activeElement === null || document.activeElement === document.body) element.focus()
  })
  return useCallback((id) => {
    wanted.current = id
  }, [])
}
