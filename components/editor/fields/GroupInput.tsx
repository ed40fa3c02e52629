'use client'
import type { FormPart } from '../../../lib/activities/formOf.ts'
import { valueAt } from '../paths.ts'
import { type FieldProps, fieldId } from './field.ts'
import { useFieldInput } from './fieldHere.ts'
import { labelLook } from './fieldLook.ts'
import { MaybeInput } from './MaybeInput.tsx'

/** What nobody has to see: names that are made, and values that are always the same. */
const isSeen = ({ field }: FormPart): boolean => field.type !== 'name' && field.type !== 'fixed'

/** The parts of a form, one below the other. */
export const Parts = ({ field, value, path, names, labels }: Omit<FieldProps<'group'>, 'label'>) => {
  const FieldInput = useFieldInput()
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-4 *:basis-full *:data-[short=true]:basis-auto">
      {field.parts.filter(isSeen).map(({ name, optional, field: part }) => {
        const inner = {
          value: valueAt(value, [name]),
          path: [...path, name],
          names: [...names, name],
          label: labels.field([...names, name]),
          labels,
        }
        if (optional) return <MaybeInput key={name} of={part} unused={undefined} {...inner} />
        return <FieldInput key={name} field={part} {...inner} />
      })}
    </div>
  )
}

/** Parts that belong together, under one name. */
export const GroupInput = ({ label, quiet, ...rest }: FieldProps<'group'>) => (
  <fieldset id={fieldId(rest.path)} className={quiet ? '' : 'border-l-4 border-line pl-4'}>
    <legend className={`${labelLook(quiet)} ${quiet ? '' : '-ml-4 pb-2'}`}>{label}</legend>
    <Parts {...rest} />
  </fieldset>
)
