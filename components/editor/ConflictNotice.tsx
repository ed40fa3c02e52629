'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { timeText } from '../pages/dateText.ts'

interface ConflictNoticeProps {
  /** Who saved meanwhile; `null`: an account that is gone. */
  readonly by: string | null
  readonly at: number
  /** Each tells whether it worked. */
  onLoadTheirs(): Promise<boolean>
  onSaveCopy(): Promise<boolean>
}

/** Somebody else has saved meanwhile: theirs, or mine as a copy. Nothing is lost either way without a choice. */
export const ConflictNotice = ({ by, at, onLoadTheirs, onSaveCopy }: ConflictNoticeProps) => {
  const t = useTranslations('editor.conflict')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const choose = (way: () => Promise<boolean>) => async () => {
    setBusy(true)
    setFailed(!(await way()))
    setBusy(false)
  }
  return (
    <div role="alert" className="space-y-3 rounded-card bg-attention-wash px-4 py-3 text-attention-ink">
      <p className="font-semibold">{t('sentence', { by: by ?? t('somebody'), time: timeText(at) })}</p>
      <p>{t('choice')}</p>
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={choose(onLoadTheirs)}>
          {t('theirs')}
        </Button>
        <Button busy={busy} onClick={choose(onSaveCopy)}>
          {t('copy')}
        </Button>
      </div>
      {failed && <p>{t('failed')}</p>}
    </div>
  )
}
