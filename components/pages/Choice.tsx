import { useId } from 'react'
import { useAlive } from './useAlive.ts'

interface ChoiceProps<Value extends string> {
  readonly label: string
  readonly hint: string
  readonly name: string
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  /** `null`: none is chosen yet. */
  readonly value: Value | null
  onChange(value: Value): void
}

/** One of a few, all in sight. */
export const Choice = <Value extends string>({ label, hint, name, options, value, onChange }: ChoiceProps<Value>) => {
  const id = useId()
  const alive = useAlive()
  return (
    <fieldset aria-describedby={id} disabled={!alive}>
      <legend className="font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-x-6">
        {options.map((option) => (
          <label key={option.value} lang={option.lang} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-5 shrink-0 accent-room"
            />
            {option.label}
          </label>
        ))}
      </div>
      <p id={id} className="text-sm text-soft">
        {hint}
      </p>
    </fieldset>
  )
}
