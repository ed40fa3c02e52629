import { useId } from 'react'

interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly on: boolean
  onChange(on: boolean): void
}

/** On or off, with a sentence that says what that means. */
export const Switch = ({ label, hint, on, onChange }: SwitchProps) => {
  const id = useId()
  return (
    <div>
      <label className="flex min-h-11 cursor-pointer items-center justify-between gap-4">
        <span>{label}</span>
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onChange(event.target.checked)}
          className="peer sr-only"
        />
        <span
          aria-hidden="true"
          className={
            'relative h-7 w-12 shrink-0 rounded-full border border-control bg-wash transition-colors duration-150 ' +
            'after:absolute after:top-1 after:left-1 after:size-4.5 after:rounded-full after:bg-ink/60 after:transition-transform ' +
            'peer-checked:border-room peer-checked:bg-room peer-checked:after:translate-x-5 peer-checked:after:bg-on-room ' +
            'peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-room'
          }
        />
      </label>
      {hint && (
        <p id={id} className="text-sm text-soft">
          {hint}
        </p>
      )}
    </div>
  )
}
