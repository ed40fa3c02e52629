'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Framework } from '../../lib/workshop/framework.ts'
import { useEditing } from './editing.ts'
import { FieldProblem } from './fields/FieldProblem.tsx'
import { fieldId } from './fields/field.ts'
import { boxLook, labelLook } from './fields/fieldLook.ts'
import { useWrittenWorkshop } from './writtenWorkshop.ts'

const path = ['framework']

/** Whose elements and scale a workshop speaks of. `frameworks`: the product's own first. */
export const FrameworkChoice = ({ frameworks }: { frameworks: readonly Framework[] }) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { framework } = useWrittenWorkshop()
  const { change } = useEditing()
  const [usual, ...own] = frameworks
  const isThere = framework === undefined || frameworks.some(({ id }) => id === framework)
  if (own.length === 0 && isThere) return null
  return (
    <div className="space-y-1">
      <label htmlFor={fieldId(path)} className={labelLook()}>
        {t('field.framework')}
      </label>
      <select
        id={fieldId(path)}
        value={framework ?? ''}
        onChange={(event) => change(path, event.target.value === '' ? undefined : event.target.value)}
        className={`${boxLook} min-h-11`}
      >
        {!isThere && <option value={framework}>{t('notThere')}</option>}
        <option value="">{usual?.title[language]}</option>
        {own.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language]}
          </option>
        ))}
      </select>
      <p className="text-sm text-soft">{t('frameworkHint')}</p>
      <FieldProblem path={path} />
    </div>
  )
}
