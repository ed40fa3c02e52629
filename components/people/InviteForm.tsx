'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import type { Answer } from '../pages/postJson.ts'
import { MadeLink } from './MadeLink.tsx'
import { MailedNote } from './MailedNote.tsx'
import { type Place, RoleFields, type ShownTeam } from './RoleFields.tsx'
import { usePost } from './usePost.ts'
import { WhyNot } from './WhyNot.tsx'

/** Nothing, or what an address looks like; the server looks closer. */
const mayBeEmail = /^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/
const nobody: Place = { role: 'trainer', teams: [] }

interface InviteFormProps {
  readonly teams: readonly ShownTeam[]
  readonly origin: string
  /** Whether the host has set up mail. */
  readonly mail: boolean
}

/** Makes a link by which somebody gets an account, and has it mailed where that can be done. */
export const InviteForm = ({ teams, origin, mail }: InviteFormProps) => {
  const t = useTranslations('pages.people')
  const language = useLocale()
  const { post, busy, why, refuse } = usePost()
  const [label, setLabel] = useState('')
  const [place, setPlace] = useState<Place>(nobody)
  const [email, setEmail] = useState('')
  const [made, setMade] = useState<Answer['body'] | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!mayBeEmail.test(email.trim())) return refuse('address')
    const answer = await post('/api/invitations', { label, email: email.trim(), language, ...place })
    if (!answer?.path) return
    setMade(answer)
    setLabel('')
    setEmail('')
    setPlace(nobody)
  }
  return (
    <form onSubmit={submit} noValidate className="space-y-5">
      <p className="max-w-prose text-soft">{t(mail ? 'inviteLeadMail' : 'inviteLead')}</p>
      <Field
        label={t('label')}
        hint={t('labelHint')}
        maxLength={120}
        value={label}
        onChange={(event) => setLabel(event.target.value)}
      />
      {mail && (
        <Field
          label={t('email')}
          hint={t('emailHint')}
          type="email"
          maxLength={200}
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      )}
      <RoleFields place={place} teams={teams} onChange={setPlace} />
      <WhyNot why={why} />
      <Button type="submit" look="primary" busy={busy}>
        {t(busy ? 'busy' : 'inviteSubmit')}
      </Button>
      {made?.path && (
        <>
          <MailedNote answer={made} />
          <MadeLink url={`${origin}${made.path}`} lead={t('inviteMade')} />
        </>
      )}
    </form>
  )
}
