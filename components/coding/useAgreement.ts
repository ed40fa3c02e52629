import { useEffect, useState } from 'react'
import { type Agreed, AgreedSheet } from '../../lib/workshop/coderSheet.ts'

/** This tab's storage, which ends with it; a browser that has none to give keeps nothing. */
const inTab = <T>(use: (storage: Storage) => T): T | null => {
  try {
    return use(window.sessionStorage)
  } catch {
    return null
  }
}

const asSheet = (text: string | null): AgreedSheet | null => {
  try {
    return AgreedSheet.safeParse(JSON.parse(text ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/**
 * What is written down at a meeting before it is recorded: a page that is loaded again in the same tab has it still. `open`:
 * whether anything is being written here.
 */
export const useAgreement = (codingId: string, first: AgreedSheet, open: boolean) => {
  const name = `agreement ${codingId}`
  const [agreed, setAgreed] = useState(first)
  const [changed, setChanged] = useState(false)
  useEffect(() => {
    if (!open) return void inTab((storage) => storage.removeItem(name))
    const kept = asSheet(inTab((storage) => storage.getItem(name)))
    if (kept === null) return
    setAgreed(kept)
    setChanged(true)
  }, [name, open])
  const write = (id: string, one: Agreed) => {
    const next = { ...agreed, [id]: one }
    setChanged(true)
    setAgreed(next)
    inTab((storage) => storage.setItem(name, JSON.stringify(next)))
  }
  return { agreed, changed, write }
}
