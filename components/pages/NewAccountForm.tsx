'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { Problem } from './Problem.tsx'
import { postJson, signIn } from './postJson.ts'

const fields = ['name', 'email', 'password'] as const
type FieldName = (typeof fields)[number]

/** Beside which field a refusal is shown; the others are shown above the button. */
const fieldOf: Readonly<Record<string, FieldName>> = { weak: 'password', email: 'email', taken: 'email', name: 'name' }

const known = ['used', 'expired', 'weak', 'email', 'name', 'taken', 'origin']

const types = { name: 'text', email: 'email', password: 'password' } as const
const completes = { name: 'name', email: 'username', password: 'new-password' } as const

/** Who may make an account: an organisation's owner to be, or somebody who was invited. */
type By = 'owner' | 'invited'

/** Creates an account by a link that works once, and signs in. */
export const NewAccountForm = ({ token, by }: { token: string; by: By }) => {
  const t = useTranslations('pages.welcome')
  const tInvited = useTranslations('pages.invited')
  const sentence = (why: string) =>
    by === 'invited' && (why === 'used' || why === 'expired') ? tInvited(`why.${why}`) : t(`why.${why}`)
  const [given, setGiven] = useState({ name: '', email: '', password: '' })
  const [why, setWhy] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    setBusy(true)
    setWhy(null)
    const { body } = await postJson(`/api/${by}`, { token, ...given })
    if (body.ok) {
      const signedIn = (await signIn(given.email, given.password)) === null
      return window.location.assign(signedIn ? '/workshops' : '/login')
    }
    const refusal = body.why !== undefined && known.includes(body.why) ? body.why : 'failed'
    setWhy(refusal)
    setBusy(false)
    const field = fieldOf[refusal]
    if (field) form.querySelector<HTMLInputElement>(`[name=${field}]`)?.focus()
  }
  const place = why === null ? undefined : fieldOf[why]
  return (
    <form className="space-y-5" method="post" noValidate onSubmit={submit}>
      {fields.map((field) => (
        <Field
          key={field}
          label={t(field)}
          name={field}
          type={types[field]}
          autoComplete={completes[field]}
          required
          hint={field === 'password' ? t('passwordHint') : undefined}
          problem={place === field && why !== null ? sentence(why) : null}
          value={given[field]}
          onChange={({ target }) => setGiven((before) => ({ ...before, [field]: target.value }))}
        />
      ))}
      <Problem>{why !== null && place === undefined ? sentence(why) : null}</Problem>
      <Button look="primary" type="submit" className="min-h-13 w-full text-lg" busy={busy}>
        {t(busy ? 'busy' : 'submit')}
      </Button>
    </form>
  )
}
