'use client'
import { useTranslations } from 'next-intl'
import { useEditing } from '../editing.ts'
import { FieldProblem, problemId, useFieldProblem } from './FieldProblem.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { boxLook, labelLook } from './fieldLook.ts'

/** A number with its bounds, or a text in no language. */
export const PlainInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'number' | 'text'>) => {
  const t = useTranslations('editor')
  const { change } = useEditing()
  const problem = useFieldProblem(path)
  const isNumber = field.type === 'number'
  const bounds =
    isNumber && field.least !== null && field.most !== null ? { least: field.least, most: field.most } : null
  const hint = [labels.hint(names), bounds && t('bounds', bounds)].filter(Boolean).join(' ')
  const set = (typed: string) => {
    if (!isNumber) return change(path, typed)
    change(path, typed === '' || Number.isNaN(Number(typed)) ? null : Number(typed))
  }
  return (
    <div data-short={isNumber} className="space-y-1">
      <label htmlFor={fieldId(path)} className={labelLook(quiet)}>
        {label}
      </label>
      <input
        id={fieldId(path)}
        type={isNumber ? 'number' : 'text'}
        {...(isNumber
          ? { min: field.least ?? undefined, max: field.most ?? undefined, step: field.whole ? 1 : 'any' }
          : { maxLength: field.most ?? undefined })}
        value={typeof value === 'number' || typeof value === 'string' ? value : ''}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId(path)}
        onChange={(event) => set(event.target.value)}
        className={`${boxLook} min-h-11 ${isNumber ? 'max-w-32' : 'max-w-96'}`}
      />
      {hint !== '' && <p className="text-sm text-soft">{hint}</p>}
      <FieldProblem path={path} />
    </div>
  )
}
