import { useEffect, useRef } from 'react'

/** What has been typed is sent by itself after this pause, so that neither a reload nor a close loses it. */
const pauseMs = 900

/**
 * Sends what is being typed after each pause. `typed()` is called with every change of the draft, `sent()` when it was sent by
 * hand meanwhile; `unsent` says whether something typed is still to go.
 */
export const useSendAsTyped = (draft: unknown, send: () => void) => {
  const touched = useRef(false)
  const latest = useRef(send)
  latest.current = send
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft begins the pause anew
  useEffect(() => {
    if (!touched.current) return
    const timer = setTimeout(() => {
      if (!touched.current) return // sent by hand meanwhile
      touched.current = false
      latest.current()
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [draft])
  return {
    typed: () => {
      touched.current = true
    },
    sent: () => {
      touched.current = false
    },
    unsent: () => touched.current,
  }
}
