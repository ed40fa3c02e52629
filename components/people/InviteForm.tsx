'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { MadeLink } from './MadeLink.tsx'
import { type Place, RoleFields, type ShownTeam } from './RoleFields.tsx'
import { usePost } from './usePost.ts'
import { WhyNot } from './WhyNot.tsx'

const nobody: Place = { role: 'trainer', teams: [] }

/** Makes a link by which somebody gets an account. */
export const InviteForm = ({ teams, origin }: { teams: readonly ShownTeam[]; origin: string }) => {
  const t = useTranslations('pages.people')
  const { post, busy, why } = usePost()
  const [label, setLabel] = useState('')
  const [place, setPlace] = useState<Place>(nobody)
  const [path, setPath] = useState<string | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const made = await post('/api/invitations', { label, ...place })
    if (!made?.path) return
    setPath(made.path)
    setLabel('')
    setPlace(nobody)
  }
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <p className="max-w-prose text-soft">{t('inviteLead')}</p>
      <Field
        label={t('label')}
        hint={t('labelHint')}
        maxLength={120}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      <RoleFields place={place} teams={teams} onChange={setPlace} />
      <WhyNot why={why} />
      <Button type="submit" look="primary" disabled={busy}>
        {t(busy ? 'busy' : 'inviteSubmit')}
      </Button>
      {path !== null && <MadeLink url={`${origin}${path}`} lead={t('inviteMade')} />}
    </form>
  )
}
