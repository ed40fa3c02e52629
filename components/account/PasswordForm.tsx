'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'

const leastPassword = 10

type Told = 'changed' | 'refused' | 'weak' | 'tooMany' | 'failed'

const change = async (currentPassword: string, newPassword: string): Promise<Told> => {
  if (newPassword.length < leastPassword || newPassword.length > 128) return 'weak'
  const given = { currentPassword, newPassword, revokeOtherSessions: true }
  const { status } = await postJson('/api/auth/change-password', given)
  if (status === 200) return 'changed'
  if (status === 429) return 'tooMany'
  return status === 400 || status === 401 ? 'refused' : 'failed'
}

/** Changes one's own password, and signs all other devices out. */
export const PasswordForm = () => {
  const t = useTranslations('pages.account')
  const router = useRouter()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [told, setTold] = useState<Told | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setTold(null)
    const outcome = await change(current, next)
    setTold(outcome)
    setBusy(false)
    if (outcome !== 'changed') return
    setCurrent('')
    setNext('')
    router.refresh()
  }
  return (
    <form onSubmit={submit} method="post" noValidate className="max-w-xl space-y-4">
      <Field
        label={t('current')}
        type="password"
        autoComplete="current-password"
        problem={told === 'refused' ? t('refused') : null}
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
      />
      <Field
        label={t('next')}
        type="password"
        autoComplete="new-password"
        problem={told === 'weak' ? t('weak') : null}
        value={next}
        onChange={(event) => setNext(event.target.value)}
      />
      <Problem>{told === 'failed' || told === 'tooMany' ? t(told) : null}</Problem>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy}>
          {t(busy ? 'busy' : 'submit')}
        </Button>
        <p role="status" className="text-sm">
          {told === 'changed' && t('changed')}
        </p>
      </div>
    </form>
  )
}
