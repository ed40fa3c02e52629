'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { AskOnce } from '../people/AskOnce.tsx'

interface WouldGo {
  readonly people: number
  readonly answers: number
  readonly reported: number
}

/** What would go with a session; `null` for whoever has no right to remove it, or until it is known. */
const useWouldGo = (sessionId: string): WouldGo | null => {
  const [lost, setLost] = useState<WouldGo | null>(null)
  useEffect(() => {
    fetch(`/api/sessions/${sessionId}/removal`, { cache: 'no-store' })
      .then((answer) => (answer.ok ? (answer.json() as Promise<WouldGo>) : null))
      .then(setLost, () => undefined) // without it nothing is offered
  }, [sessionId])
  return lost
}

/** The removal of a session that is over, for good: it says beforehand what will go. */
export const RemoveSession = ({ sessionId }: { sessionId: string }) => {
  const t = useTranslations('pages.story.remove')
  const router = useRouter()
  const lost = useWouldGo(sessionId)
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  const remove = async () => {
    setState('busy')
    const { body } = await postJson(`/api/sessions/${sessionId}/remove`, {})
    if (body.ok) router.push('/workshops')
    else setState('failed')
  }
  if (lost === null) return null
  const { people, answers, reported } = lost
  return (
    <section aria-labelledby="remove" className="space-y-3 border-t border-line pt-6 print:hidden">
      <h2 id="remove" className="text-xl font-bold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-soft">{t('lead')}</p>
      <AskOnce
        label={t('button')}
        name={t('button')}
        question={`${t('people', { people, answers })} ${t(reported > 0 ? 'reported' : 'unreported')}`}
        yes={t('yes')}
        busy={state === 'busy'}
        onYes={remove}
      />
      <Problem>{state === 'failed' ? t('failed') : null}</Problem>
    </section>
  )
}
