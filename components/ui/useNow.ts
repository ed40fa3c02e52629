import { useEffect, useState } from 'react'

/** The time, anew every `everyMs` while `ticking`: for what counts down. `offset`: the server's clock minus this one. */
export const useNow = (offset: number, ticking: boolean, everyMs = 500): number => {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!ticking) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [ticking, everyMs])
  return now + offset
}
