'use client'
import { useTranslations } from 'next-intl'
import { asks } from '../../lib/activities/asks.ts'
import { formOf } from '../../lib/activities/formOf.ts'
import { isKindName, kindNamed } from '../../lib/activities/kinds.ts'
import { usualAsking } from '../../lib/activities/newActivity.ts'
import { type Activity, Asking } from '../../lib/workshop/workshop.ts'
import { useEditing } from './editing.ts'
import { FieldInput } from './fields/FieldInput.tsx'
import { FieldProvider } from './fields/fieldHere.ts'
import { Parts } from './fields/GroupInput.tsx'
import { formHeading } from './focusIn.ts'
import { NotesForm } from './NotesForm.tsx'
import { TimesForm } from './TimesForm.tsx'
import { useLabels } from './useLabels.ts'

interface ActivityFormProps {
  readonly activity: Activity
  readonly at: number
}

const Section = ({ title, children }: { title: string; children: React.ReactNode }) => (
  <section className="space-y-4 border-t border-line pt-5">
    <h3 className="text-lg font-bold">{title}</h3>
    {children}
  </section>
)

/** How the room is asked, for an activity that asks. */
const AskingPart = ({ activity, at }: ActivityFormProps) => {
  const labels = useLabels('asking')
  const t = useTranslations('editor')
  const form = formOf(Asking)
  if (activity.asking === null || form.type !== 'group') return null
  return (
    <Section title={t('asking')}>
      <Parts field={form} value={activity.asking} path={['activities', at, 'asking']} names={[]} labels={labels} />
    </Section>
  )
}

/** Everything that is written of one activity. Its own part is made of its kind's schema. */
export const ActivityForm = ({ activity, at }: ActivityFormProps) => {
  const t = useTranslations('editor')
  const labels = useLabels(activity.kind)
  const { change } = useEditing()
  if (!isKindName(activity.kind)) return <p>{t('why.gone')}</p>
  const kind = kindNamed(activity.kind)
  const form = formOf(kind.config)
  const path = ['activities', at]
  const needsAsking = activity.asking === null && asks(kind, activity.config)
  return (
    <FieldProvider value={FieldInput}>
      <div className="space-y-6">
        <header>
          <p className="text-sm text-soft">{t(`kind.${activity.kind}.name`)}</p>
          <h2 id={formHeading} tabIndex={-1} className="text-xl font-bold">
            {t('step', { number: at + 1 })}
          </h2>
          <p className="text-sm text-soft">{t(`kind.${activity.kind}.line`)}</p>
        </header>
        <FieldInput
          field={{ type: 'localText' }}
          value={activity.title}
          path={[...path, 'title']}
          names={['title']}
          label={labels.field(['title'])}
          labels={labels}
        />
        {form.type === 'group' && (
          <Parts field={form} value={activity.config} path={[...path, 'config']} names={[]} labels={labels} />
        )}
        <AskingPart activity={activity} at={at} />
        {needsAsking && (
          <button
            type="button"
            onClick={() => change([...path, 'asking'], usualAsking(kind.excerpt(activity.config) !== null))}
            className="min-h-11 cursor-pointer text-room underline underline-offset-4"
          >
            {t('askIt')}
          </button>
        )}
        <Section title={t('times')}>
          <TimesForm activity={activity} at={at} />
        </Section>
        <Section title={t('notes')}>
          <NotesForm activity={activity} at={at} rungs={kind.rungs(activity.config)} />
        </Section>
      </div>
    </FieldProvider>
  )
}
