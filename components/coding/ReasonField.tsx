import { useId } from 'react'

interface ReasonFieldProps {
  readonly label: string
  readonly lang?: string
  readonly value: string
  onChange(value: string): void
}

/** Why a mark was given, in a few sentences. */
export const ReasonField = ({ label, lang, value, onChange }: ReasonFieldProps) => {
  const id = useId()
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        lang={lang}
        rows={3}
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="w-full rounded-card border border-control bg-card px-4 py-2 text-ink"
      />
    </div>
  )
}
