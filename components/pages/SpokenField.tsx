import { useTranslations } from 'next-intl'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import { Field } from './Field.tsx'

interface SpokenFieldProps {
  readonly label: string
  readonly hint: string
  /** In which languages it is written, the leading one first. */
  readonly languages: readonly Language[]
  readonly value: LocalText
  readonly problem?: string | null
  onChange(value: LocalText): void
}

/** A line that a room reads, in each language of its session; what is left empty is as in the other. */
export const SpokenField = ({ label, hint, languages, value, problem = null, onChange }: SpokenFieldProps) => {
  const t = useTranslations('common.language')
  const tStart = useTranslations('pages.start')
  const [lead, second] = languages
  const line = (language: Language) => ({
    lang: language,
    maxLength: 200,
    value: value[language],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [language]: event.target.value }),
  })
  if (lead === undefined) return null
  if (second === undefined) return <Field label={label} hint={hint} problem={problem} {...line(lead)} />
  return (
    <fieldset className="space-y-2">
      <legend className="font-semibold">{label}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field key={lead} label={t(lead)} problem={problem} {...line(lead)} />
        <Field key={second} label={tStart('ifOther', { language: t(second) })} {...line(second)} />
      </div>
      <p className="text-sm text-soft">
        {hint} {tStart('asOther')}
      </p>
    </fieldset>
  )
}
