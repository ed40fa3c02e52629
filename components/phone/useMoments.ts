import { useState, useSyncExternalStore } from 'react'
import { createMoments } from '../../lib/client/moments.ts'
import { useLiveStore } from '../../lib/client/useLive.tsx'
import { heardTo } from '../../lib/session/inStep.ts'
import type { PlayerView } from '../../lib/session/view.ts'
import type { OwnMoments } from '../activities/phoneScreen.ts'
import { safeKeep } from './safeKeep.ts'

/** The moments this phone has marked in what is played now, and how to mark one more. */
export const useMoments = (code: string, player: PlayerView | null, clockOffset: number): OwnMoments => {
  const live = useLiveStore<'phone'>()
  const [moments] = useState(() => createMoments(live, code, safeKeep()))
  const { marked } = useSyncExternalStore(moments.subscribe, moments.getState, moments.getState)
  const here = marked.filter(({ play }) => play === player?.play)
  return {
    marked: here.length,
    waiting: here.some(({ sent }) => !sent),
    mark: () => {
      if (player === null || player.stoppedAt !== null) return
      const at = heardTo(player, Date.now() + clockOffset)
      moments.mark(player.play, Math.round(at * 10) / 10)
    },
  }
}
