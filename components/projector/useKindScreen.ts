'use client'
import { type ComponentType, useEffect, useState } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { projectorKinds } from '../activities/projector.ts'
import type { ProjectorScreenProps } from '../activities/projectorScreen.ts'

/** A kind's screen with its types erased. */
export type AnyScreen = ComponentType<ProjectorScreenProps<KindName>>

const loaded = new Map<KindName, AnyScreen>()
const retryMs = 2000

/**
 * The screen of a kind, loaded as soon as the room comes to it. React's own `lazy` would start at the first drawing and
 * hold it back for a third of a second: the moment of the reveal.
 */
export const useKindScreen = (kind: KindName | null): AnyScreen | null => {
  const [, drawAgain] = useState(0)
  useEffect(() => {
    if (kind === null || loaded.has(kind)) return
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const load = () => {
      projectorKinds[kind].load().then(
        (screen) => {
          loaded.set(kind, screen as AnyScreen) // the stage hands each screen the face and round of its own kind
          if (!left) drawAgain((count) => count + 1)
        },
        () => {
          if (!left) timer = setTimeout(load, retryMs)
        },
      )
    }
    load()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [kind])
  return kind === null ? null : (loaded.get(kind) ?? null)
}
