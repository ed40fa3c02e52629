'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'

const parts = ['accounts', 'workshops', 'recordings', 'codings', 'sessions', 'people', 'answers'] as const
/** `name`: what has to be typed. */
type Lost = Readonly<Record<(typeof parts)[number], number>> & { readonly name: string }

const whys = ['name', 'running'] as const

/** The removal of the whole organisation, for good: it says what will go, and asks for the organisation's name, or for an email while it has none. */
export const RemoveOrganisation = () => {
  const t = useTranslations('pages.people.removeOrganisation')
  const tPeople = useTranslations('pages.people')
  const [lost, setLost] = useState<Lost | null>(null)
  const [typed, setTyped] = useState('')
  const [why, setWhy] = useState<(typeof whys)[number] | 'failed' | null>(null)
  const [busy, setBusy] = useState(false)
  const open = async () => {
    setWhy(null)
    const answer = await fetch('/api/organisation/removal', { cache: 'no-store' }).catch(() => null)
    if (answer?.ok)
      setLost((await answer.json()) as Lost) // our own route
    else setWhy('failed')
  }
  const remove = async () => {
    setBusy(true)
    setWhy(null)
    const { body } = await postJson('/api/organisation/remove', { name: typed })
    if (body.ok) return window.location.assign('/login')
    setWhy(whys.find((one) => one === body.why) ?? 'failed')
    setBusy(false)
  }
  if (lost === null) {
    return (
      <div className="space-y-3">
        <Button look="small" onClick={open}>
          {t('button')}
        </Button>
        <Problem>{why === null ? null : t(why)}</Problem>
      </div>
    )
  }
  return (
    <div className="space-y-4 rounded-card bg-attention-wash p-4 text-attention-ink">
      <p className="font-semibold">{t('goes')}</p>
      <ul className="list-disc pl-6">
        {parts.map((part) => (
          <li key={part}>{t(part, { count: lost[part] })}</li>
        ))}
      </ul>
      <p className="max-w-prose">{t('backups')}</p>
      <Field
        label={t('type', { name: lost.name })}
        value={typed}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        problem={why === 'name' ? t('name') : null}
      />
      <Problem>{why === null || why === 'name' ? null : t(why)}</Problem>
      <div className="flex flex-wrap gap-3">
        <Button look="warning" busy={busy} onClick={remove}>
          {t('yes')}
        </Button>
        <Button look="small" onClick={() => setLost(null)}>
          {tPeople('cancel')}
        </Button>
      </div>
    </div>
  )
}
