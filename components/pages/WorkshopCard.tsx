import { useLocale, useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { buttonLook } from './buttonLook.ts'
import { GoneNotice } from './GoneNotice.tsx'
import type { StartTeam, StartTrack } from './StartForm.tsx'
import { StartSession } from './StartSession.tsx'

interface WorkshopCardProps {
  readonly id: string
  /** Whether only its maker and the owners see it. */
  readonly draft: boolean
  /** The teams that a session may be run for. */
  readonly teams: readonly StartTeam[]
  /** The titles of recordings that it plays and that are not there any more. */
  readonly gone: readonly LocalText[]
  readonly workshop: Pick<Workshop, 'title' | 'description'> & {
    readonly tracks: readonly StartTrack[]
    readonly activities: readonly Pick<Workshop['activities'][number], 'id' | 'title' | 'minutes'>[]
  }
}

/** A workshop with what happens in it, and the way to run it. */
export const WorkshopCard = ({
  id,
  draft,
  teams,
  gone,
  workshop: { title, description, tracks, activities },
}: WorkshopCardProps) => {
  const t = useTranslations('pages.workshops')
  const tEditor = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const minutes = activities.reduce((sum, activity) => sum + activity.minutes, 0)
  return (
    <article className="space-y-4 rounded-card border border-line bg-card p-5 md:p-6">
      <header className="space-y-1">
        <h2 className="text-xl font-bold">{title[language]}</h2>
        <p className="text-sm text-soft">
          {tracks.length === 0 &&
            `${t('activities', { count: activities.length })} · ${t('minutes', { count: minutes })}`}
          {tracks
            .map((track) => `${t('steps', { count: track.steps })}, ${t('minutes', { count: track.minutes })}`)
            .join(' · ')}
        </p>
        {draft && <p className="text-sm font-semibold text-attention-ink">{tEditor('draft')}</p>}
        <p className="max-w-prose">{description[language]}</p>
      </header>
      <GoneNotice titles={gone} />
      <details>
        <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
          {t('showActivities')}
        </summary>
        <ol className="max-w-prose divide-y divide-line pt-1">
          {activities.map((activity) => (
            <li key={activity.id} className="flex justify-between gap-4 py-2">
              <span>{activity.title[language]}</span>
              <span className="whitespace-nowrap text-soft">{t('minutes', { count: activity.minutes })}</span>
            </li>
          ))}
        </ol>
      </details>
      <div className="flex flex-wrap items-center gap-3">
        <StartSession workshopId={id} title={title} tracks={tracks} teams={teams}>
          <a
            href={`/workshops/${id}`}
            aria-label={tEditor('editOf', { title: title[language] })}
            className={buttonLook('quiet')}
          >
            {tEditor('edit')}
          </a>
        </StartSession>
      </div>
    </article>
  )
}
