'use client'
import { useTranslations } from 'next-intl'
import { type WallForm, wallForms } from '../../../lib/activities/wallForm.ts'
import { areCards, formOfWalls, listPages, pageAt, type WallLook, wallsIn } from '../../../lib/activities/wallPages.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'
import { useServerNow } from '../useServerNow.ts'

interface PagesProps {
  readonly roundId: RoundId
  readonly look: WallLook
  readonly pages: number
}

/** The pages of what hangs on the big screen: they turn by themselves, or stay where they are put. */
const Pages = ({ roundId, look, pages }: PagesProps) => {
  const t = useTranslations('console.hanging')
  const { send, view, serverNow } = useDesk()
  const page = pageAt(look, pages, useServerNow(500))
  const put = (to: number, since: number | null) =>
    send({ type: 'turn', roundId, turning: { page: (to + pages) % pages, since } })
  const turns = look.since !== null
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p className="min-w-48 flex-1 text-sm">
        {t('page', { page: page + 1, pages })} {t(turns ? 'turning' : 'held')}
      </p>
      <Button look="small" disabled={view.ended} onClick={() => put(page - 1, null)}>
        {t('previous')}
      </Button>
      <Button look="small" disabled={view.ended} onClick={() => put(page + 1, null)}>
        {t('next')}
      </Button>
      <Button look="small" disabled={view.ended} onClick={() => put(page, turns ? null : serverNow())}>
        {t(turns ? 'hold' : 'turn')}
      </Button>
    </div>
  )
}

/** How what the room wrote hangs on the big screen: as words or as a list, and which page of it. */
export const Hanging = () => {
  const t = useTranslations('console.hanging')
  const { send, view, serverNow } = useDesk()
  const { activity, conduct } = view
  if (activity?.round.phase !== 'revealed' || !conduct?.look) return null
  const { look } = conduct
  const { id: roundId, shown } = activity.round
  const walls = wallsIn(shown)
  if (walls === null) return null
  // Hung anew it begins with its first page.
  const hang = async (form: WallForm | null) => {
    if (await send({ type: 'hang', roundId, form }))
      send({ type: 'turn', roundId, turning: { page: 0, since: serverNow() } })
  }
  const pages = formOfWalls(walls, look) === 'list' ? listPages(walls).length : 1
  return (
    <div className="space-y-2">
      {!areCards(walls) && (
        <fieldset className="flex flex-wrap items-center gap-x-5">
          <legend className="float-left pr-1 text-sm">{t('legend')}</legend>
          {([null, ...wallForms] as const).map((form) => (
            <label key={form} className="flex min-h-11 cursor-pointer items-center gap-2 text-sm lg:min-h-9">
              <input
                type="radio"
                name="wall-form"
                checked={look.form === form}
                disabled={view.ended}
                onChange={() => hang(form)}
                className="size-5 accent-room"
              />
              {t(form ?? 'fitting')}
            </label>
          ))}
        </fieldset>
      )}
      {pages > 1 && <Pages roundId={roundId} look={look} pages={pages} />}
    </div>
  )
}
