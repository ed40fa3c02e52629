'use client'
import { useTranslations } from 'next-intl'
import { type LocalText, languages } from '../../lib/workshop/text.ts'

interface TextsProps {
  readonly label: string
  readonly hint?: string
  readonly value: LocalText
  onChange(value: LocalText): void
}

/** A text in both languages, side by side. */
export const Texts = ({ label, hint, value, onChange }: TextsProps) => {
  const t = useTranslations('common.language')
  return (
    <fieldset className="space-y-1">
      <legend className="font-semibold">{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <div className="grid gap-2 sm:grid-cols-2">
        {languages.map((language) => (
          <label key={language} className="block">
            <span className="text-sm text-soft">{t(language)}</span>
            <textarea
              lang={language}
              rows={1}
              maxLength={500}
              value={value[language]}
              onChange={(event) => onChange({ ...value, [language]: event.target.value })}
              className="field-sizing-content min-h-11 w-full resize-y rounded-card border border-control bg-card px-3 py-2 text-ink"
            />
          </label>
        ))}
      </div>
    </fieldset>
  )
}
