'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../../pages/Button.tsx'
import { postJson } from '../../pages/postJson.ts'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { Folded } from '../Folded.tsx'
import { hasRealPeople } from '../Rehearse.tsx'

const sizes = [5, 18, 60] as const

type Said = { readonly sent: number } | { readonly why: 'real' | 'ended' | 'many' | 'failed' }

const refusals: readonly (string | undefined)[] = ['real', 'ended', 'many']

/** Asks the server to send pretend participants in. */
const sendIn = async (sessionId: string, people: number): Promise<Said> => {
  const { body } = await postJson(`/api/sessions/${sessionId}/rehearse`, { people })
  if (body.ok) return { sent: people }
  return { why: refusals.includes(body.why) ? (body.why as 'real' | 'ended' | 'many') : 'failed' } // one of the three
}

/** The same from a terminal: a line to copy. */
const CommandLine = () => {
  const t = useTranslations('console.rehearse')
  const { url, token } = useDesk().urls.rehearsal
  return (
    <Folded title={t('terminal')}>
      <p>{t('terminalHow')}</p>
      <p className="rounded-card bg-wash px-3 py-2 text-sm break-all select-all">
        <code>{`npm run rehearse -- --people 18 --pace 1 --url ${url} --token ${token}`}</code>
      </p>
      <p className="text-sm text-soft">{t('terminalCareful')}</p>
    </Folded>
  )
}

/** Pretend participants for a room that is empty yet, and what they mean for the session. */
export const RehearseSheet = () => {
  const t = useTranslations('console.rehearse')
  const { view, ask } = useDesk()
  const [said, setSaid] = useState<Said | null>(null)
  const [asking, setAsking] = useState(false)
  const send = async (people: number) => {
    setAsking(true)
    setSaid(await sendIn(view.sessionId, people))
    setAsking(false)
  }
  const sentence = () => {
    if (hasRealPeople(view)) return t('real')
    if (said === null) return ''
    return 'sent' in said ? t('sent', { count: said.sent }) : t(said.why)
  }
  return (
    <Dialog title={t('title')} onClose={() => ask(null)}>
      <p>{t('how')}</p>
      <p>{t('marked')}</p>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        {sizes.map((people) => (
          <Button key={people} disabled={asking || hasRealPeople(view)} onClick={() => send(people)}>
            {t('people', { count: people })}
          </Button>
        ))}
      </div>
      <div className="min-h-12">
        <p role="status">{sentence()}</p>
        {view.pretend > 0 && <p className="text-sm text-soft">{t('here', { count: view.pretend })}</p>}
      </div>
      <CommandLine />
    </Dialog>
  )
}
