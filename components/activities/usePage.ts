'use client'
import { useEffect, useState } from 'react'
import { pageAt } from '../../lib/activities/wallPages.ts'
import type { ScreenLook } from './projectorScreen.ts'

const everyMs = 500

/** Nobody has hung it otherwise: the first page stays. */
const asItComes: ScreenLook = { form: null, page: 0, since: null }

/** The page of a wall that is on. All screens turn at once, since they go by the server's clock. */
export const usePage = (look: ScreenLook = asItComes, pages: number, serverNow: () => number): number => {
  const [now, setNow] = useState(serverNow)
  const turns = look.since !== null && !look.still && pages > 1
  useEffect(() => {
    if (!turns) return
    setNow(serverNow())
    const timer = setInterval(() => setNow(serverNow()), everyMs)
    return () => clearInterval(timer)
  }, [turns, serverNow])
  return pageAt(look, pages, now)
}
