'use client'
import { useCallback, useEffect, useState } from 'react'

const place = 'attune-console-keys'

/** Whether the console's shortcuts are on. Speech input may trigger single keys, so they can be switched off. */
export const useKeysOn = (): [boolean, (on: boolean) => void] => {
  const [on, setOn] = useState(true)
  useEffect(() => {
    try {
      setOn(localStorage.getItem(place) !== 'off')
    } catch {
      // Private windows may refuse: the shortcuts stay on.
    }
  }, [])
  const keep = useCallback((next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(place, next ? 'on' : 'off')
    } catch {
      // It then holds for this page alone.
    }
  }, [])
  return [on, keep]
}
