'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { CodeForm } from './CodeForm.tsx'
import { Field } from './Field.tsx'
import { Problem } from './Problem.tsx'
import { signIn } from './postJson.ts'

/** Email and password, then a code where a second factor is on. `next`: where to go then. `mail`: a link to a new password can be mailed. */
export const SignInForm = ({ next, mail }: { next: string; mail: boolean }) => {
  const t = useTranslations('pages.signIn')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const [second, setSecond] = useState(false)
  // A whole new page: everything on it was made for somebody who was not signed in.
  const go = () => window.location.assign(next)
  // Read from the form itself: what was typed, or filled in by a browser, before this page was alive is in no state.
  const submit = async (form: FormData) => {
    setBusy(true)
    setProblem(null)
    const why = await signIn(String(form.get('email') ?? ''), String(form.get('password') ?? ''))
    if (why === null) return go()
    if (why === 'code') setSecond(true)
    else setProblem(why)
    setBusy(false)
  }
  const startAgain = (why: string) => {
    setSecond(false)
    setProblem(why)
  }
  if (second) return <CodeForm onDone={go} onOver={() => startAgain('codeOver')} />
  return (
    <form
      className="space-y-5"
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        submit(new FormData(event.currentTarget))
      }}
    >
      <Field label={t('email')} type="email" name="email" autoComplete="username" required />
      <Field label={t('password')} type="password" name="password" autoComplete="current-password" required />
      <Problem>{problem === null ? null : t(problem)}</Problem>
      <Button look="primary" type="submit" className="min-h-13 w-full text-lg" busy={busy}>
        {t(busy ? 'busy' : 'submit')}
      </Button>
      {mail ? null : <p className="text-sm text-soft">{t('forgotten')}</p>}
    </form>
  )
}
