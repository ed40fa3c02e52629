import { type ChangeEvent, type ComponentProps, useEffect, useId, useRef } from 'react'

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string
  readonly hint?: string
  /** What is amiss with it, and what to do. */
  readonly problem?: string | null
}

/** Tells the form what was typed, or filled in by a browser, before the page was alive to hear it. */
const useTypedBefore = ({ value, onChange }: Pick<FieldProps, 'value' | 'onChange'>) => {
  const input = useRef<HTMLInputElement>(null)
  const first = useRef({ value, onChange })
  useEffect(() => {
    const target = input.current
    if (!target || first.current.value === undefined || target.value === first.current.value) return
    // What forms read of a change is its target alone.
    first.current.onChange?.({ target } as ChangeEvent<HTMLInputElement>)
  }, [])
  return input
}

/** One line to fill in, with its label above, and below it what helps or what is amiss. */
export const Field = ({ label, hint, problem = null, ...rest }: FieldProps) => {
  const id = useId()
  const input = useTypedBefore(rest)
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        {...rest}
        ref={input}
        id={id}
        aria-invalid={problem !== null}
        aria-describedby={described || undefined}
        className="min-h-12 w-full rounded-card border border-control bg-card px-4 text-ink aria-invalid:border-2 aria-invalid:border-attention"
      />
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="text-sm font-semibold text-attention-ink">
          {problem}
        </p>
      )}
    </div>
  )
}
