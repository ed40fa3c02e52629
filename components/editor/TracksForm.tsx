'use client'
import { useTranslations } from 'next-intl'
import { trackLength } from '../../lib/workshop/tracks.ts'
import { Button } from '../pages/Button.tsx'
import { useEditing } from './editing.ts'
import { fieldId } from './fields/field.ts'
import { labelLook } from './fields/fieldLook.ts'
import { LocalTextInput } from './fields/LocalTextInput.tsx'
import { newName } from './newNames.ts'
import { without } from './paths.ts'
import { withTracks } from './tracks.ts'
import { useLabels } from './useLabels.ts'
import { useWrittenWorkshop } from './writtenWorkshop.ts'

/** The lengths in which the workshop can be run, from the longest to the shortest. */
export const TracksForm = () => {
  const t = useTranslations('editor')
  const labels = useLabels('workshop')
  const workshop = useWrittenWorkshop()
  const { change } = useEditing()
  const { tracks = [], activities } = workshop
  return (
    <fieldset className="space-y-3">
      <legend className={labelLook()}>{t('tracks')}</legend>
      <p className="text-sm text-soft">{t('tracksHint')}</p>
      {tracks.map(({ id, label }, at) => {
        const name = t('item', { label: t('track'), number: at + 1 })
        return (
          <div key={id} className="flex flex-wrap items-end gap-2">
            <div className="min-w-0 flex-1 basis-60">
              <LocalTextInput
                value={label}
                path={['tracks', at, 'label']}
                names={['tracks', 'label']}
                label={`${name} · ${t('minutes', { count: trackLength(activities, id).minutes })}`}
                labels={labels}
              />
            </div>
            <Button
              look="small"
              aria-label={t('removeWhat', { what: name })}
              onClick={() => {
                change([], withTracks(workshop, without(tracks, at)))
                document.getElementById(fieldId(['tracks', 'add']))?.focus()
              }}
            >
              ×
            </Button>
          </div>
        )
      })}
      <Button
        id={fieldId(['tracks', 'add'])}
        look="small"
        onClick={() => change([], withTracks(workshop, [...tracks, { id: newName(), label: { en: '', cy: '' } }]))}
      >
        {t('addTo', { label: t('track') })}
      </Button>
    </fieldset>
  )
}
