import { useState, useSyncExternalStore } from 'react'
import { createOutbox, type Posted } from '../../lib/client/outbox.ts'
import { useLiveStore } from '../../lib/client/useLive.tsx'
import type { RoundId } from '../../lib/workshop/ids.ts'
import { safeKeep } from './safeKeep.ts'

export interface OutboxHere {
  readonly posted: Posted | null
  post(roundId: RoundId, response: unknown): void
}

/** The way out of this phone: what was pressed last and how far it has come, and how to press. */
export const useOutbox = (code: string): OutboxHere => {
  const live = useLiveStore<'phone'>()
  const [outbox] = useState(() => createOutbox(live, code, safeKeep()))
  const { posted } = useSyncExternalStore(outbox.subscribe, outbox.getState, outbox.getState)
  return { posted, post: outbox.post }
}
