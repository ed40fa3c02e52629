'use client'
import { useTranslations } from 'next-intl'
import type { Framework } from '../../lib/workshop/framework.ts'
import { type Language, languages } from '../../lib/workshop/text.ts'
import { useEditing } from './editing.ts'
import { FrameworkChoice } from './FrameworkChoice.tsx'
import { FieldInput } from './fields/FieldInput.tsx'
import { FieldProvider } from './fields/fieldHere.ts'
import { labelLook } from './fields/fieldLook.ts'
import { formHeading } from './focusIn.ts'
import { TracksForm } from './TracksForm.tsx'
import { useLabels } from './useLabels.ts'
import { useWrittenWorkshop } from './writtenWorkshop.ts'

const ways: readonly (readonly Language[])[] = [languages, ['en'], ['cy']]

/** What is written of the workshop as a whole. */
export const WorkshopForm = ({ frameworks }: { frameworks: readonly Framework[] }) => {
  const t = useTranslations('editor')
  const labels = useLabels('workshop')
  const workshop = useWrittenWorkshop()
  const { change } = useEditing()
  const written = workshop.languages ?? languages
  return (
    <FieldProvider value={FieldInput}>
      <div className="space-y-6">
        <h2 id={formHeading} tabIndex={-1} className="text-xl font-bold">
          {t('about')}
        </h2>
        {(['title', 'description'] as const).map((name) => (
          <FieldInput
            key={name}
            field={{ type: 'localText' }}
            value={workshop[name]}
            path={[name]}
            names={[name]}
            label={labels.field([name])}
            labels={labels}
          />
        ))}
        <fieldset>
          <legend className={labelLook()}>{t('languages')}</legend>
          {ways.map((way) => (
            <label key={way.join()} className="flex min-h-11 w-fit cursor-pointer items-center gap-2">
              <input
                type="radio"
                name="languages"
                checked={way.join() === written.join()}
                onChange={() => change(['languages'], way.length === languages.length ? undefined : [...way])}
                className="size-5 accent-room"
              />
              {t(`inLanguages.${way.join('_')}`)}
            </label>
          ))}
          <p className="text-sm text-soft">{t('languagesHint')}</p>
        </fieldset>
        <FrameworkChoice frameworks={frameworks} />
        <TracksForm />
      </div>
    </FieldProvider>
  )
}
