'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useEditing } from '../editing.ts'
import { FieldProblem, problemId, useFieldProblem } from './FieldProblem.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { boxLook, labelLook } from './fieldLook.ts'

/** Something that is named elsewhere: an excerpt, another activity, an element. Chosen by its name. */
export const ReferenceInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'reference'>) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const editing = useEditing()
  const problem = useFieldProblem(path)
  const offered = editing.offered(field.to, path)
  const chosen = typeof value === 'string' ? value : ''
  const isThere = offered.some(({ id }) => id === chosen)
  const hint = labels.hint(names)
  return (
    <div className="space-y-1">
      <label htmlFor={fieldId(path)} className={labelLook(quiet)}>
        {label}
      </label>
      <select
        id={fieldId(path)}
        value={chosen}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId(path)}
        onChange={(event) => editing.change(path, event.target.value)}
        className={`${boxLook} min-h-11`}
      >
        {!isThere && <option value={chosen}>{t(chosen === '' ? 'choose' : 'notThere')}</option>}
        {offered.map(({ id, name }) => (
          <option key={id} value={id}>
            {name[language]}
          </option>
        ))}
      </select>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <FieldProblem path={path} />
    </div>
  )
}
