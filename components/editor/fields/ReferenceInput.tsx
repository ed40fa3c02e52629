'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { ReferenceTo } from '../../../lib/activities/formOf.ts'
import type { LocalText } from '../../../lib/workshop/text.ts'
import { type Editing, useEditing } from '../editing.ts'
import { valueAt } from '../paths.ts'
import { FieldProblem, problemId, useFieldProblem } from './FieldProblem.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { boxLook, labelLook } from './fieldLook.ts'

interface Named {
  readonly id: string
  readonly name: LocalText
}

const isNamed = (value: unknown): value is Named =>
  typeof value === 'object' && value !== null && 'id' in value && 'name' in value

/** What an author has named in this activity itself, such as cards of their own. */
const ownNames = (config: unknown): Named[] =>
  Object.values(config ?? {}).flatMap((part) => (Array.isArray(part) ? part.filter(isNamed) : []))

const candidates = (to: ReferenceTo, { workshop, excerpts, framework }: Editing, at: unknown): Named[] => {
  const place = Number(at)
  if (to === 'excerpt') return excerpts.map(({ id, title }) => ({ id, name: title }))
  if (to === 'element') return [...framework.elements, ...ownNames(valueAt(workshop, ['activities', place, 'config']))]
  return workshop.activities.flatMap(({ id, title }, number) => {
    const numbered = { en: `${number + 1}. ${title.en}`, cy: `${number + 1}. ${title.cy}` }
    return number === place ? [] : [{ id, name: numbered }]
  })
}

/** Something that is named elsewhere: an excerpt, another activity, an element. Chosen by its name. */
export const ReferenceInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'reference'>) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const editing = useEditing()
  const problem = useFieldProblem(path)
  const offered = candidates(field.to, editing, path[1])
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
