'use client'
import { blankOf } from '../../../lib/activities/blankOf.ts'
import type { FormField } from '../../../lib/activities/formOf.ts'
import { useEditing } from '../editing.ts'
import { newName } from '../newNames.ts'
import type { FieldProps } from './field.ts'
import { useFieldInput } from './fieldHere.ts'

interface MaybeInputProps extends Omit<FieldProps, 'field'> {
  /** What is there when it is used. */
  readonly of: FormField
  /** What stands there when it is not: nothing at all, or `null`. */
  readonly unused: undefined | null
}

/** A part that may be used or not. */
export const MaybeInput = ({ of, unused, value, path, names, label, labels }: MaybeInputProps) => {
  const FieldInput = useFieldInput()
  const { change } = useEditing()
  const used = value !== null && value !== undefined
  const hint = used ? null : labels.hint(names)
  return (
    <div className={used ? 'space-y-3 border-l-4 border-line pl-4' : ''}>
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold">
        <input
          type="checkbox"
          checked={used}
          onChange={(event) => change(path, event.target.checked ? blankOf(of, newName) : unused)}
          className="size-5 accent-room"
        />
        {label}
      </label>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      {used && <FieldInput field={of} {...{ value, path, names, label, labels }} quiet />}
    </div>
  )
}
