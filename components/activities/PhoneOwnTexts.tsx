import { useTranslations } from 'use-intl'

interface PhoneOwnTextsProps {
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  readonly texts: Readonly<Record<string, readonly string[]>> | null
}

/** What this phone has written, for its owner alone. */
export const PhoneOwnTexts = ({ fields, texts }: PhoneOwnTextsProps) => {
  const t = useTranslations('phone.texts')
  const lines = fields.flatMap(({ id, label }) =>
    (texts?.[id] ?? []).filter((text) => text !== '').map((text) => ({ label, text })),
  )
  if (lines.length === 0) return <p>{t('nothing')}</p>
  return (
    <dl className="flex flex-col gap-1.5 leading-snug">
      {lines.map(({ label, text }, at) => (
        <div key={at}>
          {fields.length > 1 ? <dt className="text-soft text-sm">{label}</dt> : <dt className="sr-only">{label}</dt>}
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
