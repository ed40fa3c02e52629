'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormField, formOf } from '../../lib/activities/formOf.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import { Framework, FrameworkElement } from '../../lib/workshop/framework.ts'
import { FieldInput } from '../editor/fields/FieldInput.tsx'
import { FieldProvider } from '../editor/fields/fieldHere.ts'
import { Parts } from '../editor/fields/GroupInput.tsx'
import { formHeading } from '../editor/focusIn.ts'
import { valueAt } from '../editor/paths.ts'
import { useLabels } from '../editor/useLabels.ts'
import type { FrameworkPart } from './parts.ts'

/** The form of some parts of a schema's form. */
const only = (form: FormField, names: readonly string[]): Extract<FormField, { type: 'group' }> => {
  if (form.type !== 'group') throw new Error('a framework is a form of parts')
  return { type: 'group', parts: names.flatMap((name) => form.parts.filter((part) => part.name === name)) }
}

const inner = (form: FormField, name: string): FormField => {
  const part = only(form, [name]).parts[0]
  if (!part) throw new Error(`a framework has no part ${name}`)
  return part.field
}

const whole = formOf(Framework)

/** Some parts of one place of a framework. */
interface Piece {
  readonly field: Extract<FormField, { type: 'group' }>
  readonly base: Path
}

// Which elements are grouped together follows from the dimensions: of the grouping only the words are written.
const forms: Record<Exclude<FrameworkPart, number>, readonly Piece[]> = {
  about: [{ field: only(whole, ['title', 'credit', 'caution']), base: [] }],
  scale: [{ field: only(inner(whole, 'scale'), ['rules', 'anchors']), base: ['scale'] }],
  dimensions: [
    { field: only(whole, ['dimensions']), base: [] },
    { field: only(inner(whole, 'grouping'), ['label', 'note']), base: ['grouping'] },
  ],
}

// Where an element comes from is written in frameworks that come from elsewhere; nothing that people see is made of it.
const elementForm = only(formOf(FrameworkElement), [
  'name',
  'oneLine',
  'definition',
  'listenFor',
  'anchors',
  'notTheSameAs',
  'coachQuestion',
  'nullable',
])

/** The words for the five marks: their number can not be changed. */
const ScaleLabels = ({ framework }: { framework: Framework }) => {
  const t = useTranslations('editor.framework')
  const labels = useLabels('framework')
  return framework.scale.labels.map(({ value, label }, at) => (
    <FieldInput
      key={value}
      field={{ type: 'localText' }}
      value={label}
      path={['scale', 'labels', at, 'label']}
      names={['scale', 'labels', 'label']}
      label={t('labelOf', { mark: value })}
      labels={labels}
    />
  ))
}

interface PartFormProps {
  readonly framework: Framework
  readonly part: FrameworkPart
}

/** One part of a framework, written. */
export const PartForm = ({ framework, part }: PartFormProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const labels = useLabels('framework')
  const isElement = typeof part === 'number'
  const pieces: readonly Piece[] = isElement ? [{ field: elementForm, base: ['elements', part] }] : forms[part]
  const title = isElement ? framework.elements[part]?.name[language] || t('untitled') : t(`framework.${part}`)
  return (
    <FieldProvider value={FieldInput}>
      <div className="space-y-6">
        <h2 id={formHeading} tabIndex={-1} className="text-xl font-bold">
          {title}
        </h2>
        <p className="max-w-prose text-sm text-soft">{t(`framework.line.${isElement ? 'element' : part}`)}</p>
        {part === 'scale' && <ScaleLabels framework={framework} />}
        {pieces.map(({ field, base }) => (
          <Parts
            key={base.join()}
            field={field}
            value={valueAt(framework, base)}
            path={base}
            names={base.filter((key) => typeof key === 'string')}
            labels={labels}
          />
        ))}
      </div>
    </FieldProvider>
  )
}
