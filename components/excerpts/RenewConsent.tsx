'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { ConsentFields, type TypedConsent } from './ConsentFields.tsx'
import { consentOf, consentProblem } from './uploadProblem.ts'

/** Puts a recording of a real conversation on a consent that was given anew: for longer, or on something else. */
export const RenewConsent = ({ excerptId, first }: { excerptId: string; first: Omit<TypedConsent, 'confirmed'> }) => {
  const t = useTranslations('pages.excerpts')
  const [typed, setTyped] = useState<TypedConsent>({ ...first, confirmed: false })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const save = async () => {
    const missing = consentProblem(typed, Date.now())
    if (missing) return setProblem(t(`upload.${missing}`))
    setBusy(true)
    const { body } = await postJson(`/api/excerpts/${excerptId}/consent`, consentOf(typed))
    if (body.ok) return window.location.reload()
    setBusy(false)
    setProblem(body.why === 'consent' ? t('why.consent') : t('consent.notRenewed'))
  }
  return (
    <details>
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
        {t('consent.renew')}
      </summary>
      <div className="max-w-xl space-y-3 pt-2">
        <ConsentFields typed={typed} onType={setTyped} />
        <Problem>{problem}</Problem>
        <Button busy={busy} onClick={save}>
          {t('consent.renewSave')}
        </Button>
      </div>
    </details>
  )
}
