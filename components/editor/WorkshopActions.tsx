'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { buttonLook } from '../pages/buttonLook.ts'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'

interface WorkshopActionsProps {
  readonly id: string
  /** Whether only its maker and the owners see it. */
  readonly draft: boolean
  readonly archived: boolean
  /** Whether everything is saved: what is done here is done with what the server holds. */
  readonly saved: boolean
}

/** What may be done with the whole workshop. */
export const WorkshopActions = ({ id, draft, archived, saved }: WorkshopActionsProps) => {
  const t = useTranslations('editor.actions')
  const language = useLocale()
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const told = useRef<HTMLParagraphElement>(null)
  const [shared, setShared] = useState(!draft)
  const ask = async (what: string, body: object, then: (made: string | undefined) => void) => {
    setFailed(false)
    setBusy(true)
    const answer = await postJson(`/api/workshops/${id}/${what}`, body)
    if (answer.status === 200) return then(answer.body.id)
    setBusy(false)
    setFailed(true)
  }
  const goTo = (path: string) => window.location.assign(path)
  const share = () => {
    setBusy(false)
    setShared(true)
    told.current?.focus() // its button goes away
  }
  return (
    <section aria-label={t('label')} className="space-y-2">
      <div className="flex flex-wrap gap-2">
        {!shared && (
          <Button look="small" busy={busy} onClick={() => ask('share', {}, share)}>
            {t('share')}
          </Button>
        )}
        <Button
          look="small"
          disabled={!saved}
          busy={busy}
          onClick={() => ask('duplicate', {}, (made) => goTo(`/workshops/${made}`))}
        >
          {t('duplicate')}
        </Button>
        <a href={`/api/workshops/${id}/file?language=${language}`} download className={buttonLook('small')}>
          {t('export')}
        </a>
        <Button
          look="small"
          busy={busy}
          onClick={() => ask('archive', { away: !archived }, () => goTo(archived ? `/workshops/${id}` : '/workshops'))}
        >
          {t(archived ? 'takeOut' : 'archive')}
        </Button>
      </div>
      <p ref={told} tabIndex={-1} className="text-sm text-soft">
        {t(shared ? 'isShared' : 'isDraft')}
      </p>
      <Problem>{failed ? t('failed') : null}</Problem>
    </section>
  )
}
