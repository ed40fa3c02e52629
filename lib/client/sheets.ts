'use client'
import { useEffect, useState } from 'react'
import type { SheetHash } from '../workshop/ids.ts'

const fetched = new Map<SheetHash, Promise<unknown>>()

/** A sheet by its address: the same for ever, so it is fetched once a page. A failure is forgotten and tried again. */
export const fetchSheet = (hash: SheetHash): Promise<unknown> => {
  const known = fetched.get(hash)
  if (known) return known
  const sheet = fetch(`/sheets/${hash}.json`).then((response) => {
    if (!response.ok) throw new Error(`sheet ${response.status}`)
    return response.json() as Promise<unknown>
  })
  fetched.set(hash, sheet)
  sheet.catch(() => fetched.delete(hash))
  return sheet
}

/**
 * The content of a sheet once it is there; `null` until then, and while there is no hash. Tries again every two
 * seconds while the line is down. The caller names the type: the view says which kind of sheet an address leads to.
 */
export const useSheet = <T>(hash: SheetHash | null): T | null => {
  const [held, setHeld] = useState<{ hash: SheetHash; content: T } | null>(null)
  useEffect(() => {
    if (hash === null) return
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () =>
      fetchSheet(hash).then(
        (content) => {
          if (!left) setHeld({ hash, content: content as T })
        },
        () => {
          if (!left) timer = setTimeout(load, 2000)
        },
      )
    load()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [hash])
  return held !== null && held.hash === hash ? held.content : null
}
