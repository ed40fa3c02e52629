'use client'
import { useTranslations } from 'next-intl'
import { type WallForm, wallForms } from '../../../lib/activities/wallForm.ts'
import { areCards, wallsIn } from '../../../lib/activities/wallPages.ts'
import { useDesk } from '../desk.tsx'

/** How what the room wrote hangs on the big screen: as words or as a list. */
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
  if (areCards(walls)) return null
  return (
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
  )
}
