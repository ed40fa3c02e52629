'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Problem } from '../../lib/activities/problem.ts'
import { sameThing } from '../../lib/activities/sameThing.ts'
import { postJson } from '../pages/postJson.ts'
import { useLeaveWarning } from '../pages/useLeaveWarning.ts'

/** How far the document on the screen has got. */
export type SaveState<Document = unknown> =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  /** Something is missing in this document: it is tried again once it has changed. */
  | { readonly is: 'invalid'; readonly of: Document }
  | { readonly is: 'failed' | 'signedOut' }
  | { readonly is: 'conflict'; readonly by: string | null; readonly at: number }

/** A document as the server holds it. */
export interface Held<Document> {
  readonly version: number
  readonly document: Document
}

const pauseMs = 1000
const againMs = 5000

/** What the server holds now at an address; `null` where it can not be reached. */
export const fetchHeld = async <Document>(address: string): Promise<Held<Document> | null> => {
  try {
    const response = await fetch(address, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as Held<Document>) : null // our own route
  } catch {
    return null
  }
}

/** What a save came to; `failed` is tried again. */
const save = async <Document>(
  address: string,
  { version, document }: Held<Document>,
): Promise<number | SaveState<Document>> => {
  const { status, body } = await postJson(address, { version, document })
  if (status === 200 && body.version !== undefined) return body.version
  if (status === 409) {
    // A save whose answer was lost has come through: the server holds what is on this screen.
    const theirs = await fetchHeld<Document>(address)
    if (theirs && sameThing(theirs.document, document)) return theirs.version
    return { is: 'conflict', by: body.by ?? null, at: body.at ?? 0 }
  }
  if (status === 422) return { is: 'invalid', of: document }
  return { is: status === 401 ? 'signedOut' : 'failed' }
}

/**
 * Saves a document a moment after its last change, as a whole and only when nothing is missing. `address`: where it is
 * fetched and saved; `check`: what is missing in it, the same function at each drawing.
 */
export const useSaving = <Document>(
  address: string,
  first: Held<Document>,
  document: Document,
  check: (document: Document) => readonly Problem[],
) => {
  const [held, setHeld] = useState(first)
  const [state, setState] = useState<SaveState<Document>>({ is: 'saved' })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const busy = useRef(false)
  const stopped = state.is === 'conflict'
  const clean = document === held.document

  const attempt = useCallback(async () => {
    if (busy.current) return
    const found = check(document)
    setProblems(found)
    if (found.length > 0) return setState({ is: 'invalid', of: document })
    busy.current = true
    setState({ is: 'saving' })
    const outcome = await save(address, { version: held.version, document })
    busy.current = false
    if (typeof outcome !== 'number') return setState(outcome)
    setHeld({ version: outcome, document })
    setState({ is: 'saved' })
  }, [document, held.version, address, check])

  useEffect(() => {
    const settled = state.is === 'invalid' && state.of === document
    if (clean || stopped || settled || state.is === 'saving') return
    const timer = setTimeout(attempt, state.is === 'failed' ? againMs : pauseMs)
    return () => clearTimeout(timer)
  }, [attempt, clean, stopped, state, document])

  useLeaveWarning(!clean)

  /** Goes on from what the server holds now. */
  const goOnFrom = (version: number, theirs: Document) => {
    setHeld({ version, document: theirs })
    setProblems([])
    setState({ is: 'saved' })
  }
  const isClean = clean && !stopped && state.is !== 'saving'
  const shown: SaveState<Document> = isClean ? { is: 'saved' } : state.is === 'saved' ? { is: 'waiting' } : state
  return { state: shown, problems: isClean ? [] : problems, goOnFrom }
}
