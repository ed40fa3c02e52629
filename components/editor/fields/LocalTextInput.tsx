'use client'
import { useTranslations } from 'next-intl'
import type { Language, LocalText } from '../../../lib/workshop/text.ts'
import { useEditing } from '../editing.ts'
import { FieldProblem, problemId, useFieldProblem } from './FieldProblem.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { boxLook, labelLook } from './fieldLook.ts'

/** A text in each language of the workshop, side by side. */
export const LocalTextInput = ({
  value,
  path,
  names,
  label,
  labels,
  quiet,
}: Omit<FieldProps<'localText'>, 'field'>) => {
  const t = useTranslations('common.language')
  const { languages: written, change } = useEditing()
  const problem = useFieldProblem(path)
  const hint = labels.hint(names)
  const text = (value ?? { en: '', cy: '' }) as LocalText // the form’s field says that a text stands here
  const one = written.length === 1
  const set = (language: Language, typed: string) => {
    // A workshop in one language says the same to everyone.
    if (one) change(path, { en: typed, cy: typed })
    else change([...path, language], typed)
  }
  return (
    <fieldset id={fieldId(path)} className="space-y-1">
      <legend className={labelLook(quiet)}>{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      <div className={`grid gap-2 ${one ? '' : 'sm:grid-cols-2'}`}>
        {written.map((language) => (
          <label key={language} className="block">
            <span className={one ? 'sr-only' : 'text-sm text-soft'}>{t(language)}</span>
            <textarea
              lang={language}
              rows={1}
              maxLength={4000}
              value={text[language]}
              aria-invalid={problem !== null && text[language].trim() === ''}
              aria-describedby={problem === null ? undefined : problemId(path)}
              onChange={(event) => set(language, event.target.value)}
              className={`${boxLook} field-sizing-content min-h-11 resize-y`}
            />
          </label>
        ))}
      </div>
      <FieldProblem path={path} />
    </fieldset>
  )
}
