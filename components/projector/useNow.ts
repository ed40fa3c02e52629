'use client'
import { useEffect, useState } from 'react'

/** The server's time in milliseconds since 1970, read again every `everyMs`. */
export const useNow = (serverNow: () => number, everyMs: number): number => {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    setNow(serverNow())
    const timer = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [serverNow, everyMs])
  return now
}
