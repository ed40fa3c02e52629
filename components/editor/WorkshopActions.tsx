'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
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
  const [shared, setShared] = useState(!draft)
  const ask = async (what: string, body: object, then: (made: string | undefined) => void) => {
    setFailed(false)
    const answer = await postJson(`/api/workshops/${id}/${what}`, body)
    if (answer.status === 200) then(answer.body.id)
    else setFailed(true)
  }
  const goTo = (path: string) => window.location.assign(path)
  return (
    <section aria-label={t('label')} className="space-y-2">
      <div className="flex flex-wrap gap-2">
        {!shared && (
          <Button look="small" onClick={() => ask('share', {}, () => setShared(true))}>
            {t('share')}
          </Button>
        )}
        <Button
          look="small"
          disabled={!saved}
          onClick={() => ask('duplicate', {}, (made) => goTo(`/workshops/${made}`))}
        >
          {t('duplicate')}
        </Button>
        <a href={`/api/workshops/${id}/file?language=${language}`} download className={buttonLook('small')}>
          {t('export')}
        </a>
        <Button
          look="small"
          onClick={() => ask('archive', { away: !archived }, () => goTo(archived ? `/workshops/${id}` : '/workshops'))}
        >
          {t(archived ? 'takeOut' : 'archive')}
        </Button>
      </div>
      <p className="text-sm text-soft">{t(shared ? 'isShared' : 'isDraft')}</p>
      <Problem>{failed ? t('failed') : null}</Problem>
    </section>
  )
}
