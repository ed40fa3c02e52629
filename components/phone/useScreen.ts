import { type ComponentType, useEffect, useState } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { phoneScreens } from '../activities/phone.ts'
import type { PhoneScreen } from '../activities/phoneScreen.ts'

export type AnyScreen = ComponentType<PhoneScreen<KindName>>

const loaded = new Map<KindName, AnyScreen>()

const load = async (kind: KindName): Promise<void> => {
  // The registry gives each kind its own screen; the caller hands it that kind's own activity and face.
  loaded.set(kind, (await phoneScreens[kind]()) as unknown as AnyScreen)
}

/** The screen of a kind once its part of the bundle is there. Tries again while the line is down. */
export const useScreen = (kind: KindName | null): AnyScreen | null => {
  const [, redraw] = useState(0)
  useEffect(() => {
    if (kind === null || loaded.has(kind)) return
    let left = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const attempt = () =>
      load(kind).then(
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
  }, [kind])
  return kind === null ? null : (loaded.get(kind) ?? null)
}

/** Fetches every kind's screen while nothing else happens: the Wi-Fi may be gone when the room gets there. */
export const useAllScreens = (): void => {
  useEffect(() => {
    const kinds = Object.keys(phoneScreens) as KindName[] // the registry's keys are the kinds' names, by its type
    const timer = setTimeout(() => {
      for (const kind of kinds) load(kind).catch(() => undefined) // the room itself asks again when it gets there
    }, 1500)
    return () => clearTimeout(timer)
  }, [])
}
