'use client'
import { blankOf } from '../../../lib/activities/blankOf.ts'
import { formAt } from '../../../lib/activities/walkForm.ts'
import { useEditing } from '../editing.ts'
import { newName } from '../newNames.ts'
import { type FieldProps, fieldId } from './field.ts'
import { useFieldInput } from './fieldHere.ts'
import { boxLook, labelLook } from './fieldLook.ts'

/** One of several forms: which, and then its own fields. */
export const VariantInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'variant'>) => {
  const FieldInput = useFieldInput()
  const { change } = useEditing()
  const form = formAt(field, value)
  const chosen = field.forms.find((one) => one.field === form)
  const choose = (name: string) => {
    const next = field.forms.find((one) => one.name === name)
    if (next) change(path, blankOf(next.field, newName))
  }
  // Forms that no part tells apart are a value each: it goes by the form's own name, beside the choice.
  const inner = field.by === null && chosen ? labels.option(names, chosen.name) : label
  return (
    <div className={field.by === null ? 'grid items-end gap-2 sm:grid-cols-2' : 'space-y-3'}>
      <div className="space-y-1">
        <label htmlFor={`${fieldId(path)}-form`} className={labelLook(quiet)}>
          {label}
        </label>
        <select
          id={`${fieldId(path)}-form`}
          value={chosen?.name}
          onChange={(event) => choose(event.target.value)}
          className={`${boxLook} min-h-11 max-w-96`}
        >
          {field.forms.map(({ name }) => (
            <option key={name} value={name}>
              {labels.option(names, name)}
            </option>
          ))}
        </select>
      </div>
      {form && <FieldInput field={form} {...{ value, path, names, labels }} label={inner} quiet />}
    </div>
  )
}
