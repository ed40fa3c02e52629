'use client'
import { useEffect, useState } from 'react'

/** Where the recording is, in seconds; read again a few times a second while it plays. */
export const usePosition = (position: () => number | null, playing: boolean): number | null => {
  const [at, setAt] = useState(position)
  useEffect(() => {
    setAt(position())
    if (!playing) return
    const timer = setInterval(() => setAt(position()), 200)
    return () => clearInterval(timer)
  }, [position, playing])
  return at
}
