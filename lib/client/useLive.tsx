'use client'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Audience } from '../session/view.ts'
import { createLiveStore, type Live, type LiveStore } from './liveStore.ts'

// One context serves all audiences: a page has one connection. `useLive` gives it its type back.
const LiveContext = createContext<LiveStore<Audience> | null>(null)

/** Connects a page to its session for as long as it is there. */
export const LiveProvider = (props: { audience: Audience; session: string; children: ReactNode }) => {
  const { audience, session, children } = props
  const [store, setStore] = useState<LiveStore<Audience> | null>(null)
  useEffect(() => {
    const made = createLiveStore(audience, session)
    setStore(made)
    return () => made.stop()
  }, [audience, session])
  return store === null ? null : <LiveContext value={store}>{children}</LiveContext>
}

/** The store of this page's connection. */
export const useLiveStore = <A extends Audience>(): LiveStore<A> => {
  const store = useContext(LiveContext)
  if (store === null) throw new Error('useLive needs a LiveProvider above it')
  return store as unknown as LiveStore<A> // the provider above was made for this audience
}

/** A part of what the page knows; the component is drawn again when that part changes. */
export const useLive = <A extends Audience, T>(select: (live: Live<A>) => T): T => useStore(useLiveStore<A>(), select)
