'use client'
import { useLocale, useTranslations } from 'next-intl'
import { minutesIn } from '../../lib/workshop/tracks.ts'
import type { Activity } from '../../lib/workshop/workshop.ts'
import { useEditing } from './editing.ts'
import { fieldId } from './fields/field.ts'
import { boxLook, labelLook } from './fields/fieldLook.ts'
import { PlainInput } from './fields/PlainInput.tsx'
import { useLabels } from './useLabels.ts'
import { useWrittenWorkshop } from './writtenWorkshop.ts'

interface TimesFormProps {
  readonly activity: Activity
  readonly at: number
}

/** How long it takes, and to which lengths of the workshop it belongs. */
export const TimesForm = ({ activity, at }: TimesFormProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const labels = useLabels('workshop')
  const workshop = useWrittenWorkshop()
  const { change } = useEditing()
  const { tracks = [] } = workshop
  const path = ['activities', at]
  const set = (track: string, minutes: number | null) =>
    change(
      [...path, 'tracks'],
      Object.fromEntries(tracks.map(({ id }) => [id, id === track ? minutes : minutesIn(activity, id)])),
    )
  return (
    <div className="space-y-3">
      <PlainInput
        field={{ type: 'number', whole: false, least: 0, most: 480 }}
        value={activity.minutes}
        path={[...path, 'minutes']}
        names={['minutes']}
        label={labels.field(['minutes'])}
        labels={labels}
      />
      {tracks.length > 0 && (
        <fieldset id={fieldId([...path, 'tracks'])} className="space-y-2">
          <legend className={labelLook()}>{t('inTracks')}</legend>
          {tracks.map(({ id, label }) => {
            const minutes = minutesIn(activity, id)
            const name = label[language] || t('untitled')
            return (
              <div key={id} className="flex flex-wrap items-center gap-x-4">
                <label className="flex min-h-11 min-w-40 cursor-pointer items-center gap-2">
                  <input
                    type="checkbox"
                    checked={minutes !== null}
                    onChange={(event) => set(id, event.target.checked ? activity.minutes : null)}
                    className="size-5 accent-room"
                  />
                  {name}
                </label>
                {minutes !== null && (
                  <label className="flex items-center gap-2">
                    <span className="sr-only">{t('minutesIn', { track: name })}</span>
                    <input
                      type="number"
                      min={0}
                      max={480}
                      value={minutes}
                      onChange={(event) => set(id, Number(event.target.value))}
                      className={`${boxLook} min-h-11 w-24`}
                    />
                    <span aria-hidden="true">{t('minutesShort')}</span>
                  </label>
                )}
              </div>
            )
          })}
        </fieldset>
      )}
    </div>
  )
}
