'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import { checkWorkshop, type Libraries } from '../../lib/activities/checkWorkshop.ts'
import type { Problem } from '../../lib/activities/problem.ts'
import { sameThing } from '../../lib/activities/sameThing.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { postJson } from '../pages/postJson.ts'

/** How far the workshop on the screen has got. */
export type SaveState =
  | { readonly is: 'saved' }
  | { readonly is: 'waiting' }
  | { readonly is: 'saving' }
  /** Something is missing in this document: it is tried again once it has changed. */
  | { readonly is: 'invalid'; readonly of: Workshop }
  | { readonly is: 'failed' | 'signedOut' }
  | { readonly is: 'conflict'; readonly by: string | null; readonly at: number }

interface Held {
  readonly id: string
  readonly version: number
  readonly document: Workshop
}

const pauseMs = 1000
const againMs = 5000

/** What the server holds of a workshop now; `null` where it can not be reached. */
export const fetchWorkshop = async (id: string): Promise<Omit<Held, 'id'> | null> => {
  try {
    const response = await fetch(`/api/workshops/${id}`, { cache: 'no-store' })
    return response.ok ? ((await response.json()) as Omit<Held, 'id'>) : null // our own route
  } catch {
    return null
  }
}

/** What a save came to; `failed` is tried again. */
const save = async ({ id, version, document }: Held): Promise<number | SaveState> => {
  const { status, body } = await postJson(`/api/workshops/${id}`, { version, document })
  if (status === 200 && body.version !== undefined) return body.version
  if (status === 409) {
    // A save whose answer was lost has come through: the server holds what is on this screen.
    const theirs = await fetchWorkshop(id)
    if (theirs && sameThing(theirs.document, document)) return theirs.version
    return { is: 'conflict', by: body.by ?? null, at: body.at ?? 0 }
  }
  if (status === 422) return { is: 'invalid', of: document }
  return { is: status === 401 ? 'signedOut' : 'failed' }
}

/** Saves a workshop a moment after its last change, as a whole and only when nothing is missing. */
export const useSaving = (id: string, first: Omit<Held, 'id'>, document: Workshop, libraries: Libraries) => {
  const [held, setHeld] = useState(first)
  const [state, setState] = useState<SaveState>({ is: 'saved' })
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const busy = useRef(false)
  const stopped = state.is === 'conflict'
  const clean = document === held.document

  const attempt = useCallback(async () => {
    if (busy.current) return
    const checked = checkWorkshop(document, libraries)
    setProblems('problems' in checked ? checked.problems : [])
    if ('problems' in checked) return setState({ is: 'invalid', of: document })
    busy.current = true
    setState({ is: 'saving' })
    const outcome = await save({ id, version: held.version, document })
    busy.current = false
    if (typeof outcome !== 'number') return setState(outcome)
    setHeld({ version: outcome, document })
    setState({ is: 'saved' })
  }, [document, held.version, id, libraries])

  useEffect(() => {
    const settled = state.is === 'invalid' && state.of === document
    if (clean || stopped || settled || state.is === 'saving') return
    const timer = setTimeout(attempt, state.is === 'failed' ? againMs : pauseMs)
    return () => clearTimeout(timer)
  }, [attempt, clean, stopped, state, document])

  useEffect(() => {
    if (clean) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [clean])

  /** Goes on from what the server holds now. */
  const goOnFrom = (version: number, theirs: Workshop) => {
    setHeld({ version, document: theirs })
    setProblems([])
    setState({ is: 'saved' })
  }
  const isClean = clean && !stopped && state.is !== 'saving'
  const shown: SaveState = isClean ? { is: 'saved' } : state.is === 'saved' ? { is: 'waiting' } : state
  return { state: shown, problems: isClean ? [] : problems, goOnFrom }
}
