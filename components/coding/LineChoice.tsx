'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import type { Line } from '../../lib/workshop/excerpt.ts'

interface LineChoiceProps {
  readonly lines: readonly Line[]
  readonly spoken: string
  readonly value: number | null
  onChange(line: number | null): void
}

/** The line of the transcript that decided what was agreed on, or none of them alone. */
export const LineChoice = ({ lines, spoken, value, onChange }: LineChoiceProps) => {
  const t = useTranslations('coding.consensus')
  const tExcerpts = useTranslations('pages.excerpts')
  const id = useId()
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {t('line')}
      </label>
      <select
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
        className="min-h-12 w-full rounded-card border border-control bg-card px-3 text-ink"
      >
        <option value="">{t('noLine')}</option>
        {lines.map(({ speaker, text }, at) => (
          <option key={at} value={at} lang={spoken}>
            {`${tExcerpts('speaks', { speaker })}: ${text}`}
          </option>
        ))}
      </select>
    </div>
  )
}
