'use client'
import { useId } from 'react'

interface MarkChoiceProps<Value extends string | number | null> {
  readonly legend: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value | undefined
  onChange(value: Value): void
}

/** A mark from 1 to 5, or why there is none. */
export const MarkChoice = <Value extends string | number | null>(props: MarkChoiceProps<Value>) => {
  const { legend, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <div className="flex flex-wrap gap-2 pt-1">
        {options.map((option) => (
          <label
            key={String(option.value)}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-control bg-card px-4 has-checked:border-2 has-checked:border-room has-checked:font-semibold"
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              className="size-5 accent-room"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
