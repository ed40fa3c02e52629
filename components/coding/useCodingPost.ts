'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { postJson } from '../pages/postJson.ts'

const whys = ['none', 'open', 'submitted', 'agreed', 'waiting', 'gaps', 'two'] as const

/** Why something of a coding was not done, as the messages name it. */
export type CodingWhy = (typeof whys)[number] | 'failed'

/** Asks a route of the codings to change something; when it is done, the page shows it. */
export const useCodingPost = () => {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<CodingWhy | null>(null)
  const post = async (path: string, body: object = {}): Promise<boolean> => {
    setBusy(true)
    setWhy(null)
    const { body: answer } = await postJson(path, body)
    setBusy(false)
    if (!answer.ok) setWhy(whys.find((one) => one === answer.why) ?? 'failed')
    else router.refresh()
    return answer.ok === true
  }
  return { post, busy, why }
}
