'use client'
import { useTranslations } from 'next-intl'
import { holds } from '../../lib/session/view.ts'
import { useDesk } from './desk.tsx'

/** Whether the big screen follows the room, is blank, or stays as it is. */
export const HoldSwitch = () => {
  const t = useTranslations('console.hold')
  const { view, send } = useDesk()
  return (
    <fieldset aria-describedby="hold-hint">
      <legend className="pb-1">{t('label')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {holds.map((hold) => (
          <label key={hold} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name="hold"
              checked={hold === view.shows.hold}
              onChange={() => send({ type: 'hold', hold })}
              className="size-5 accent-room"
            />
            {t(hold)}
          </label>
        ))}
      </div>
      <p id="hold-hint" className="text-sm text-soft">
        {t('hint')}
      </p>
    </fieldset>
  )
}
