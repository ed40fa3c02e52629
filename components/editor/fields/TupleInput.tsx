'use client'
import { useTranslations } from 'next-intl'
import { valueAt } from '../paths.ts'
import { type FieldProps, fieldId } from './field.ts'
import { useFieldInput } from './fieldHere.ts'
import { labelLook } from './fieldLook.ts'

/** A fixed number of values in an order, such as the two ends of a range. */
export const TupleInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'tuple'>) => {
  const FieldInput = useFieldInput()
  const t = useTranslations('editor')
  return (
    <fieldset id={fieldId(path)}>
      <legend className={labelLook(quiet)}>{label}</legend>
      <div className="flex flex-wrap gap-4">
        {field.of.map((part, at) => (
          <FieldInput
            key={at}
            field={part}
            value={valueAt(value, [at])}
            path={[...path, at]}
            label={t('item', { label: labels.one(names), number: at + 1 })}
            {...{ names, labels }}
          />
        ))}
      </div>
    </fieldset>
  )
}
