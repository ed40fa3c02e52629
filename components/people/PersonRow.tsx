'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import type { Role } from '../../lib/workshop/roles.ts'
import { Button } from '../pages/Button.tsx'
import type { Answer } from '../pages/postJson.ts'
import { useOpened } from '../pages/useOpened.ts'
import { AskOnce } from './AskOnce.tsx'
import { MadeLink } from './MadeLink.tsx'
import { MailedNote } from './MailedNote.tsx'
import { type Place, RoleFields, type ShownTeam } from './RoleFields.tsx'
import { usePost } from './usePost.ts'
import { WhyNot } from './WhyNot.tsx'

/** A person of the organisation, as an owner sees it. */
export interface ShownPerson {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly teams: readonly string[]
}

interface PersonRowProps {
  readonly person: ShownPerson
  /** Whether it is the owner who looks: what an owner is, another owner changes. */
  readonly self: boolean
  readonly teams: readonly ShownTeam[]
  /** Where the links lead that are handed on. */
  readonly origin: string
}

const ChangeForm = ({ person, teams, onDone }: PersonRowProps & { onDone(): void }) => {
  const t = useTranslations('pages.people')
  const { post, busy, why } = usePost()
  const [place, setPlace] = useState<Place>({ role: person.role, teams: person.teams })
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (await post(`/api/people/${person.id}`, place)) onDone()
  }
  return (
    <form
      onSubmit={save}
      className="w-full space-y-4 rounded-card bg-wash p-4"
      aria-label={t('changeOf', { name: person.name })}
    >
      <RoleFields place={place} teams={teams} onChange={setPlace} />
      <WhyNot why={why} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="quiet" busy={busy}>
          {t(busy ? 'busy' : 'save')}
        </Button>
        <Button look="link" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}

const RowActions = (props: PersonRowProps) => {
  const { person, origin } = props
  const { name } = person
  const t = useTranslations('pages.people')
  const form = useRef<HTMLDivElement>(null)
  const { open: changing, setOpen: setChanging, opener } = useOpened(form)
  const [made, setMade] = useState<Answer['body'] | null>(null)
  const language = useLocale()
  const { post, busy, why } = usePost()
  const makeLink = async () => setMade(await post(`/api/people/${person.id}/password`, { language }))
  if (changing) {
    return (
      <div ref={form} className="w-full">
        <ChangeForm {...props} onDone={() => setChanging(false)} />
      </div>
    )
  }
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button ref={opener} look="small" aria-label={t('changeOf', { name })} onClick={() => setChanging(true)}>
          {t('change')}
        </Button>
        <Button look="small" aria-label={t('passwordOf', { name })} busy={busy} onClick={makeLink}>
          {t('password')}
        </Button>
        <AskOnce
          label={t('remove')}
          name={t('removeOf', { name })}
          question={t('removeSure', { name })}
          yes={t('removeYes')}
          busy={busy}
          onYes={() => post(`/api/people/${person.id}/remove`)}
        />
      </div>
      <div className="basis-full">
        <WhyNot why={why} />
      </div>
      {made?.path && (
        <>
          <MailedNote answer={made} />
          <MadeLink url={`${origin}${made.path}`} lead={t('passwordMade', { name })} />
        </>
      )}
    </>
  )
}

/** One person of the organisation: what they are, and what an owner may do about it. */
export const PersonRow = (props: PersonRowProps) => {
  const { person, self, teams } = props
  const t = useTranslations('pages')
  const limits = teams.filter(({ id }) => person.teams.includes(id)).map(({ name }) => name)
  const reach = limits.length > 0 ? t('people.limited', { teams: limits.join(', ') }) : t('people.allTeams')
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
      <div className="min-w-0 grow">
        <p className="font-semibold">
          {person.name}
          {self && <span className="ml-2 rounded-full bg-wash px-3 py-0.5 text-sm">{t('people.you')}</span>}
        </p>
        <p className="text-sm break-words text-soft">
          {person.email} · {t(`roles.${person.role}`)}
          {person.role === 'manager' && ` · ${reach}`}
        </p>
      </div>
      {!self && <RowActions {...props} />}
    </li>
  )
}
