'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { buttonLook } from '../pages/buttonLook.ts'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'

interface FrameworkActionsProps {
  readonly id: string
  /** How it is called, for the names of its buttons. */
  readonly title: string
  /** Whether it may be put away: the product's own may not. */
  readonly own: boolean
  readonly archived: boolean
  /** Whether everything is saved: what is done here is done with what the server holds. */
  readonly saved: boolean
}

/** What may be done with a whole framework. */
export const FrameworkActions = ({ id, title, own, archived, saved }: FrameworkActionsProps) => {
  const t = useTranslations('editor')
  const language = useLocale()
  const [failed, setFailed] = useState(false)
  const [busy, setBusy] = useState(false)
  const ask = async (what: string, body: object, next: (id: string) => string) => {
    setFailed(false)
    setBusy(true)
    const answer = await postJson(`/api/frameworks/${id}/${what}`, body)
    if (answer.status === 200) return window.location.assign(next(answer.body.id ?? id))
    setBusy(false)
    setFailed(true)
  }
  const named = (what: string) => `${what}: ${title}`
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        <Button
          look="small"
          busy={busy}
          disabled={!saved}
          aria-label={named(t('framework.copy'))}
          onClick={() => ask('duplicate', {}, (made) => `/frameworks/${made}`)}
        >
          {t('framework.copy')}
        </Button>
        <a
          href={`/api/frameworks/${id}/file.json?language=${language}`}
          download
          aria-label={named(t('actions.export'))}
          className={buttonLook('small')}
        >
          {t('actions.export')}
        </a>
        <a
          href={`/frameworks/${id}/versions`}
          aria-label={t('framework.versions.linkOf', { title })}
          className={buttonLook('small')}
        >
          {t('framework.versions.link')}
        </a>
        {own && (
          <Button
            look="small"
            busy={busy}
            aria-label={named(t(archived ? 'actions.takeOut' : 'actions.archive'))}
            onClick={() =>
              ask('archive', { away: !archived }, (same) => (archived ? `/frameworks/${same}` : '/frameworks'))
            }
          >
            {t(archived ? 'actions.takeOut' : 'actions.archive')}
          </Button>
        )}
      </div>
      <Problem>{failed ? t('actions.failed') : null}</Problem>
    </div>
  )
}
