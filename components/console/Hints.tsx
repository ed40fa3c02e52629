'use client'
import type { Press } from '../../lib/session/presses.ts'
import type { Views } from '../../lib/session/view.ts'
import { secondsUntil } from '../ui/clock.ts'
import { useDesk } from './desk.tsx'
import { useAskWords } from './useAskWords.ts'
import { useServerNow } from './useServerNow.ts'

type Hint = { readonly key: string; readonly count?: number; readonly strong?: boolean }

/** Below this many, people can work out who marked what. */
const smallRoom = 5

const openHint = (view: Views['console'], now: number): Hint | null => {
  const opensAt = view.activity?.round.opensAt ?? null
  if (opensAt !== null) return { key: 'opensIn', count: secondsUntil(opensAt, now) }
  return null
}

const closeHint = ({ answered, connected, joined }: Views['console']): Hint | null => {
  if (connected === 0 || answered < connected || answered >= joined) return null
  return { key: 'allConnected', count: joined - answered, strong: true }
}

/** What a facilitator should know before the next press, if anything. */
const hintOf = (next: Press, view: Views['console'], now: number): Hint | null => {
  if (next.type === 'play' && view.projector !== 'ready') return { key: `play.${view.projector}`, strong: true }
  if (next.type === 'open') return openHint(view, now)
  if (next.type === 'close') return closeHint(view)
  const smallReveal =
    next.type === 'reveal' &&
    next.rungs === 1 &&
    view.conduct?.asks === true &&
    view.answered < smallRoom &&
    !view.activity?.round.byHand?.includes('now')
  if (smallReveal) return { key: 'small', count: view.answered, strong: true }
  return null
}

/** One sentence above the big button. */
export const Hints = ({ next }: { next: Press }) => {
  const asked = useAskWords()
  const { view } = useDesk()
  const now = useServerNow(500)
  const hint = hintOf(next, view, now)
  if (hint === null) return null
  return (
    <p
      className={`rounded-card px-3 py-2 text-center text-sm ${hint.strong ? 'bg-attention-wash text-attention-ink' : 'text-soft'}`}
    >
      {asked(`hint.${hint.key}`, { count: hint.count ?? 0 })}
    </p>
  )
}
