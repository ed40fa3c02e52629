'use client'
import { useSyncExternalStore } from 'react'

/** Asked again a frame later: when the event comes, the sheet may still be the one for the size before. */
const listen = (changed: () => void) => {
  let frame = 0
  const resized = () => {
    changed()
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(changed)
  }
  window.addEventListener('resize', resized)
  return () => {
    window.removeEventListener('resize', resized)
    cancelAnimationFrame(frame)
  }
}

const read = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** One rem in pixels. Charts measure in pixels, and the big screen's rem grows with the screen. */
export const useRem = (): number => useSyncExternalStore(listen, read, () => 16)
