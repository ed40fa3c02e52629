import { useTranslations } from 'next-intl'
import { useId } from 'react'

interface TeamChoiceProps {
  readonly teams: readonly { readonly id: string; readonly name: string }[]
  /** Empty: none in particular. */
  readonly value: string
  onChange(value: string): void
}

/** The team or cohort that a session is run for, if it is run for one. */
export const TeamChoice = ({ teams, value, onChange }: TeamChoiceProps) => {
  const t = useTranslations('pages.start')
  const id = useId()
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {t('team')}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={`${id}-hint`}
        className="min-h-12 w-full max-w-xl rounded-card border border-control bg-card px-4 text-ink"
      >
        <option value="">{t('teamNone')}</option>
        {teams.map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('teamHint')}
      </p>
    </div>
  )
}
