import { useEffect, useState } from 'react'
import type { OwnSound } from './OwnSound.tsx'

type Screen = typeof OwnSound

/** The part of the bundle for listening on this phone, once the facilitator allows it: few rooms need it. */
export const useOwnSound = (allowed: boolean): Screen | null => {
  const [loaded, setLoaded] = useState<{ Screen: Screen } | null>(null)
  useEffect(() => {
    if (!allowed || loaded) return
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const attempt = () =>
      import('./OwnSound.tsx').then(
        (part) => {
          if (!left) setLoaded({ Screen: part.OwnSound })
        },
        () => {
          if (!left) timer = setTimeout(attempt, 2000)
        },
      )
    attempt()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [allowed, loaded])
  return allowed && loaded ? loaded.Screen : null
}
