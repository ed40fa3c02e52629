'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type ConsentGiven, consentBases } from '../../lib/workshop/consent.ts'
import { Choice } from '../pages/Choice.tsx'
import { Field } from '../pages/Field.tsx'
import { useAlive } from '../pages/useAlive.ts'

/** What is typed of a consent until it is sent. */
export interface TypedConsent {
  /** `null`: none was chosen yet. */
  readonly basis: ConsentGiven['basis'] | null
  readonly note: string
  readonly until: string
  readonly confirmed: boolean
}

/** On what a recording of a real conversation is kept, until when, and that somebody stands for it. */
export const ConsentFields = ({ typed, onType }: { typed: TypedConsent; onType(typed: TypedConsent): void }) => {
  const t = useTranslations('pages.excerpts.consent')
  const id = useId()
  const alive = useAlive()
  return (
    <div className="space-y-4 rounded-card border border-line p-4">
      <p className="max-w-prose">{t('lead')}</p>
      <Choice
        label={t('basis')}
        hint={t('basisHint')}
        name={`${id}-basis`}
        options={consentBases.map((value) => ({ value, label: t(`bases.${value}`) }))}
        value={typed.basis}
        onChange={(basis) => onType({ ...typed, basis })}
      />
      <Field
        label={t('note')}
        hint={t('noteHint')}
        maxLength={500}
        value={typed.note}
        onChange={({ target }) => onType({ ...typed, note: target.value })}
      />
      <Field
        type="date"
        label={t('until')}
        hint={t('untilHint')}
        value={typed.until}
        onChange={({ target }) => onType({ ...typed, until: target.value })}
      />
      <label className="flex min-h-11 cursor-pointer items-start gap-3">
        <input
          type="checkbox"
          disabled={!alive}
          checked={typed.confirmed}
          onChange={({ target }) => onType({ ...typed, confirmed: target.checked })}
          className="mt-1 size-5 shrink-0 accent-room"
        />
        <span>{t('confirm')}</span>
      </label>
    </div>
  )
}
