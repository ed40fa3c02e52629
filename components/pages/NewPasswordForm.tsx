'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { Problem } from './Problem.tsx'
import { postJson } from './postJson.ts'

/** Sets a new password by a link that works once. */
export const NewPasswordForm = ({ token }: { token: string }) => {
  const t = useTranslations('pages')
  const [password, setPassword] = useState('')
  const [why, setWhy] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setWhy(null)
    const { body } = await postJson('/api/password', { token, password })
    if (body.ok) return window.location.assign('/login')
    setWhy(body.why ?? 'failed')
    setBusy(false)
  }
  const sentence =
    why === 'used' || why === 'expired'
      ? t(`newPassword.why.${why}`)
      : t(why === 'weak' || why === 'origin' ? `welcome.why.${why}` : 'welcome.why.failed')
  return (
    <form className="space-y-5" method="post" noValidate onSubmit={submit}>
      <Field
        label={t('welcome.password')}
        hint={t('welcome.passwordHint')}
        type="password"
        name="password"
        autoComplete="new-password"
        problem={why === 'weak' ? sentence : null}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Problem>{why === null || why === 'weak' ? null : sentence}</Problem>
      <Button look="primary" type="submit" className="min-h-13 w-full text-lg" busy={busy}>
        {t(busy ? 'newPassword.busy' : 'newPassword.submit')}
      </Button>
    </form>
  )
}
