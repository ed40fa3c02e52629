'use client'
import { type FieldProps, fieldId } from './field.ts'
import { useFieldInput } from './fieldHere.ts'
import { labelLook } from './fieldLook.ts'

/** A table of values by names: the names stay, the values are edited. */
export const ByNameInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'byName'>) => {
  const FieldInput = useFieldInput()
  return (
    <fieldset id={fieldId(path)} className="space-y-3">
      <legend className={labelLook(quiet)}>{label}</legend>
      {Object.entries(value ?? {}).map(([name, inner]) => (
        <FieldInput
          key={name}
          field={field.of}
          value={inner}
          path={[...path, name]}
          label={name}
          {...{ names, labels }}
        />
      ))}
    </fieldset>
  )
}
