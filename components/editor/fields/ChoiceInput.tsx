'use client'
import { useEditing } from '../editing.ts'
import { type FieldProps, fieldId } from './field.ts'
import { boxLook, labelLook } from './fieldLook.ts'

/** Yes or no. */
export const YesNoInput = ({ value, path, names, label, labels }: FieldProps<'yesNo'>) => {
  const { change } = useEditing()
  const hint = labels.hint(names)
  return (
    <div>
      <label className="flex min-h-11 w-fit cursor-pointer items-center gap-2 font-semibold">
        <input
          id={fieldId(path)}
          type="checkbox"
          checked={value === true}
          onChange={(event) => change(path, event.target.checked)}
          className="size-5 accent-room"
        />
        {label}
      </label>
      {hint && <p className="text-sm text-soft">{hint}</p>}
    </div>
  )
}

/** One of a few. */
export const OneOfInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'oneOf'>) => {
  const { change } = useEditing()
  const hint = labels.hint(names)
  return (
    <div className="space-y-1">
      <label htmlFor={fieldId(path)} className={labelLook(quiet)}>
        {label}
      </label>
      <select
        id={fieldId(path)}
        value={String(value ?? '')}
        onChange={(event) => change(path, event.target.value)}
        className={`${boxLook} min-h-11 max-w-96`}
      >
        {field.options.map((option) => (
          <option key={option} value={option}>
            {labels.option(names, option)}
          </option>
        ))}
      </select>
      {hint && <p className="text-sm text-soft">{hint}</p>}
    </div>
  )
}

/** Some of a few. Their order is that of the form. */
export const SomeOfInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'someOf'>) => {
  const { change } = useEditing()
  const hint = labels.hint(names)
  const chosen: readonly unknown[] = Array.isArray(value) ? value : []
  const toggle = (option: string, on: boolean) =>
    change(
      path,
      on
        ? field.options.filter((one) => one === option || chosen.includes(one))
        : chosen.filter((one) => one !== option),
    )
  return (
    <fieldset id={fieldId(path)}>
      <legend className={labelLook(quiet)}>{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      {field.options.map((option) => (
        <label key={option} className="flex min-h-11 w-fit cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={chosen.includes(option)}
            onChange={(event) => toggle(option, event.target.checked)}
            className="size-5 accent-room"
          />
          {labels.option(names, option)}
        </label>
      ))}
    </fieldset>
  )
}
