import { type ComponentProps, useId } from 'react'

interface FieldProps extends Omit<ComponentProps<'input'>, 'id'> {
  readonly label: string
  readonly hint?: string
  /** What is amiss with it, and what to do. */
  readonly problem?: string | null
}

/** One line to fill in, with its label above, and below it what helps or what is amiss. */
export const Field = ({ label, hint, problem = null, ...rest }: FieldProps) => {
  const id = useId()
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <input
        {...rest}
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
