'use client'
import { useSyncExternalStore } from 'react'

const listen = (changed: () => void) => {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

const read = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** One rem in pixels. Charts measure in pixels, and the big screen's rem grows with the screen. */
export const useRem = (): number => useSyncExternalStore(listen, read, () => 16)
