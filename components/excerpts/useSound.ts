'use client'
import { type RefObject, useState } from 'react'
import type { ShownSound } from '../../lib/workshop/heard.ts'
import { postJson } from '../pages/postJson.ts'
import type { Part } from './part.ts'

const whys = ['tooShort', 'undecodable', 'coded', 'conflict', 'storage'] as const
type Why = (typeof whys)[number] | 'failed'

/** Makes what rooms hear of a recording, and tells what came of it. `version`: of the excerpt, shared with its form. */
export const useSound = (excerptId: string, version: RefObject<number>, first: ShownSound | null) => {
  const [sound, setSound] = useState(first)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState(0)
  const [why, setWhy] = useState<Why | null>(null)
  const make = async (part: Part, even: boolean) => {
    setBusy(true)
    setWhy(null)
    const { body } = await postJson(`/api/excerpts/${excerptId}/sound`, { version: version.current, ...part, even })
    setBusy(false)
    if (!body.ok) return setWhy(whys.find((known) => known === body.why) ?? 'failed')
    if (body.version) version.current = body.version
    setSound(body.sound ?? null)
    setMade((count) => count + 1)
  }
  return { sound, busy, made, why, make }
}
