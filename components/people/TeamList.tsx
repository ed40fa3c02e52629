'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '../pages/Button.tsx'
import { useOpened } from '../pages/useOpened.ts'
import { AskOnce } from './AskOnce.tsx'
import { NameForm } from './NameForm.tsx'
import type { ShownTeam } from './RoleFields.tsx'
import { usePost } from './usePost.ts'
import { WhyNot } from './WhyNot.tsx'

const TeamRow = ({ team: { id, name } }: { team: ShownTeam }) => {
  const t = useTranslations('pages.people')
  const row = useRef<HTMLLIElement>(null)
  const { open: renaming, setOpen: setRenaming, opener } = useOpened(row)
  const { post, busy, why } = usePost()
  const done = () => setRenaming(false)
  if (renaming) {
    return (
      <li ref={row} className="py-3">
        <NameForm path={`/api/teams/${id}`} label={t('teamName')} submit={t('save')} name={name} onDone={done}>
          <Button look="link" onClick={done}>
            {t('cancel')}
          </Button>
        </NameForm>
      </li>
    )
  }
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <span className="min-w-0 font-semibold break-words">{name}</span>
        <div className="flex flex-wrap gap-2">
          <Button ref={opener} look="small" aria-label={t('renameOf', { name })} onClick={() => setRenaming(true)}>
            {t('rename')}
          </Button>
          <AskOnce
            label={t('remove')}
            name={t('removeTeamOf', { name })}
            question={t('removeTeamSure', { name })}
            yes={t('removeTeamYes')}
            busy={busy}
            onYes={() => post(`/api/teams/${id}/remove`)}
          />
        </div>
      </div>
      <WhyNot why={why} />
    </li>
  )
}

/** The teams and cohorts that sessions are run for. */
export const TeamList = ({ teams }: { teams: readonly ShownTeam[] }) => {
  const t = useTranslations('pages.people')
  return (
    <div className="space-y-4">
      <p className="max-w-prose text-soft">{t(teams.length === 0 ? 'noTeams' : 'teamLead')}</p>
      {teams.length > 0 && (
        <ul className="divide-y divide-line">
          {teams.map((team) => (
            <TeamRow key={team.id} team={team} />
          ))}
        </ul>
      )}
      <NameForm path="/api/teams" label={t('addTeam')} submit={t('add')} />
    </div>
  )
}
