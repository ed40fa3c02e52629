'use client'
import { useSyncExternalStore } from 'react'

/**
 * Something one rem wide, unseen, is watched. The window's own event comes too early now and then: a page moved to a
 * smaller screen kept the letters of the larger one.
 */
const listen = (changed: () => void) => {
  const probe = document.createElement('div')
  Object.assign(probe.style, { position: 'absolute', top: '0', visibility: 'hidden', width: '1rem', height: '1px' })
  document.body.append(probe)
  const observer = new ResizeObserver(changed)
  observer.observe(probe)
  return () => {
    observer.disconnect()
    probe.remove()
  }
}

const read = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/** One rem in pixels. Charts measure in pixels, and the big screen's rem grows with the screen. */
export const useRem = (): number => useSyncExternalStore(listen, read, () => 16)
