import { useState, useSyncExternalStore } from 'react'
import { createOutbox, type Posted, reasons } from '../../lib/client/outbox.ts'
import { useLiveStore } from '../../lib/client/useLive.tsx'
import type { RoundId } from '../../lib/workshop/ids.ts'
import { safeKeep } from './safeKeep.ts'

export interface OutboxHere {
  readonly posted: Posted | null
  post(roundId: RoundId, response: unknown): void
}

/** The way out of this phone, of answers or of reasons: what was pressed last, how far it has come, and how to press. */
export const useOutbox = (code: string, of: 'answers' | 'reasons' = 'answers'): OutboxHere => {
  const live = useLiveStore<'phone'>()
  const [outbox] = useState(() =>
    of === 'reasons' ? createOutbox(live, code, safeKeep(), reasons) : createOutbox(live, code, safeKeep()),
  )
  const { posted } = useSyncExternalStore(outbox.subscribe, outbox.getState, outbox.getState)
  return { posted, post: outbox.post }
}
