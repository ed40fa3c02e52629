'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Answer, postJson } from '../pages/postJson.ts'

/** Why something was not done, as the messages of these pages name it. */
export type Why = 'taken' | 'lastOwner' | 'none' | 'signedOut' | 'empty' | 'address' | 'failed'

const named: Readonly<Record<string, Why>> = {
  taken: 'taken',
  none: 'none',
  'last owner': 'lastOwner',
  'not signed in': 'signedOut',
}

/** Asks a route to change something; when it is done, the page shows it. */
export const usePost = () => {
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const [why, setWhy] = useState<Why | null>(null)
  const post = async (path: string, body: object = {}): Promise<Answer['body'] | null> => {
    setBusy(true)
    setWhy(null)
    const { body: answer } = await postJson(path, body)
    setBusy(false)
    if (!answer.ok) {
      setWhy(named[answer.why ?? ''] ?? 'failed')
      return null
    }
    router.refresh()
    return answer
  }
  return { post, busy, why, refuse: setWhy }
}
