import { type ComponentType, useEffect, useState } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import type { Phase } from '../../lib/session/round.ts'
import { phoneReveals, phoneScreenAt, phoneScreens } from '../activities/phone.ts'
import type { PhoneScreen } from '../activities/phoneScreen.ts'

export type AnyScreen = ComponentType<PhoneScreen<KindName>>
type Fetch = () => Promise<unknown>

const loaded = new Map<Fetch, AnyScreen>()

const load = async (fetch: Fetch): Promise<void> => {
  // The registry gives each kind its own screen; the caller hands it that kind's own activity and face.
  loaded.set(fetch, (await fetch()) as unknown as AnyScreen)
}

/** The screen of a kind in a phase of its round, once its part of the bundle is there. Tries again while the line is down. */
export const useScreen = (kind: KindName, phase: Phase): AnyScreen | null => {
  const [, redraw] = useState(0)
  const fetch: Fetch = phoneScreenAt(kind, phase)
  useEffect(() => {
    if (loaded.has(fetch)) return
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const attempt = () =>
      load(fetch).then(
        () => {
          if (!left) redraw((count) => count + 1)
        },
        () => {
          if (!left) timer = setTimeout(attempt, 2000)
        },
      )
    attempt()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [fetch])
  return loaded.get(fetch) ?? null
}

/** Fetches every screen while nothing else happens: the Wi-Fi may be gone when the room gets there. */
export const useAllScreens = (): void => {
  useEffect(() => {
    const all: Fetch[] = [...Object.values(phoneReveals), ...Object.values(phoneScreens)]
    const timer = setTimeout(() => {
      for (const fetch of all) load(fetch).catch(() => undefined) // the room itself asks again when it gets there
    }, 1500)
    return () => clearTimeout(timer)
  }, [])
}
