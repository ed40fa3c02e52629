'use client'
import { useEffect, useState } from 'react'
import { useDesk } from './desk.tsx'

/** The server's time, as milliseconds since 1970, asked again every `everyMs`. */
export const useServerNow = (everyMs: number): number => {
  const { serverNow } = useDesk()
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    setNow(serverNow())
    const timer = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [serverNow, everyMs])
  return now
}
