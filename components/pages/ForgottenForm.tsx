'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { postJson } from './postJson.ts'

/** Where mail is set up: a link to a new password, sent to the account's own address. */
export const ForgottenForm = () => {
  const t = useTranslations('pages.signIn')
  const language = useLocale()
  const [email, setEmail] = useState('')
  const [came, setCame] = useState<'forgottenSent' | 'forgottenFailed' | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    const { body } = await postJson('/api/forgotten', { email, language })
    setCame(body.ok ? 'forgottenSent' : 'forgottenFailed')
    setBusy(false)
  }
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-room underline underline-offset-4">
        {t('forgottenLink')}
      </summary>
      <form
        className="space-y-4 pt-2"
        method="post"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className="text-soft">{t('forgottenLead')}</p>
        <Field
          label={t('email')}
          type="email"
          name="forgotten"
          autoComplete="username"
          required
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Button type="submit" busy={busy}>
          {t('forgottenSubmit')}
        </Button>
        <p role="status">{came === null ? '' : t(came)}</p>
      </form>
    </details>
  )
}
