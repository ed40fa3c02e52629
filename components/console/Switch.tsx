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
          className={
            'relative h-7 w-12 shrink-0 cursor-pointer appearance-none rounded-full border border-control bg-wash ' +
            'transition-colors duration-150 checked:border-room checked:bg-room ' +
            'before:absolute before:top-1 before:left-1 before:size-4.5 before:rounded-full before:bg-ink/60 ' +
            'before:transition-transform checked:before:translate-x-5 checked:before:bg-on-room'
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
