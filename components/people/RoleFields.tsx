'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type Role, roles } from '../../lib/workshop/roles.ts'
import { useAlive } from '../pages/useAlive.ts'

/** A team, as these pages show it. */
export interface ShownTeam {
  readonly id: string
  readonly name: string
}

/** What a person is to be: a role, and for a manager the teams that reports are limited to. */
export interface Place {
  readonly role: Role
  readonly teams: readonly string[]
}

interface RoleFieldsProps {
  readonly place: Place
  readonly teams: readonly ShownTeam[]
  onChange(place: Place): void
}

const TeamChecks = ({ place, teams, onChange }: RoleFieldsProps) => {
  const t = useTranslations('pages.people')
  const id = useId()
  const toggle = (team: string, on: boolean) =>
    onChange({ ...place, teams: on ? [...place.teams, team] : place.teams.filter((one) => one !== team) })
  if (teams.length === 0) return <p className="text-sm text-soft">{t('noTeamsYet')}</p>
  return (
    <fieldset aria-describedby={id}>
      <legend className="font-semibold">{t('teams')}</legend>
      <div className="flex flex-wrap gap-x-6">
        {teams.map((team) => (
          <label key={team.id} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={place.teams.includes(team.id)}
              onChange={(event) => toggle(team.id, event.target.checked)}
              className="size-5 accent-room"
            />
            {team.name}
          </label>
        ))}
      </div>
      <p id={id} className="text-sm text-soft">
        {t('teamsHint')}
      </p>
    </fieldset>
  )
}

/** The role of a person, with what it may do, and the teams of a manager. */
export const RoleFields = (props: RoleFieldsProps) => {
  const { place, onChange } = props
  const t = useTranslations('pages')
  const name = useId()
  const alive = useAlive()
  return (
    <div className="space-y-4">
      <fieldset disabled={!alive}>
        <legend className="font-semibold">{t('people.role')}</legend>
        {roles.map((role) => (
          <label key={role} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
            <input
              type="radio"
              name={name}
              checked={role === place.role}
              onChange={() => onChange({ ...place, role })}
              className="mt-0.5 size-5 shrink-0 accent-room"
            />
            <span>
              {t(`roles.${role}`)}
              <span className="block text-sm text-soft">{t(`roles.does.${role}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {place.role === 'manager' && <TeamChecks {...props} />}
    </div>
  )
}
