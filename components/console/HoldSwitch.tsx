'use client'
import { useTranslations } from 'next-intl'
import { holds } from '../../lib/session/view.ts'
import { useDesk } from './desk.tsx'

/** Whether the big screen follows the room, is blank, stays as it is, or shows the board of the excerpts so far. */
export const HoldSwitch = () => {
  const t = useTranslations('console.hold')
  const { view, send } = useDesk()
  const { hold: current, boardReady } = view.shows
  return (
    <fieldset aria-describedby="hold-hint">
      <legend className="pb-1">{t('label')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {holds.map((hold) => (
          <label
            key={hold}
            className="flex min-h-11 cursor-pointer items-center gap-2 has-disabled:cursor-default has-disabled:text-soft"
          >
            <input
              type="radio"
              name="hold"
              checked={hold === current}
              disabled={hold === 'board' && !boardReady && current !== 'board'}
              onChange={() => send({ type: 'hold', hold })}
              className="size-5 accent-room"
            />
            {t(hold)}
          </label>
        ))}
      </div>
      <p id="hold-hint" className="text-sm text-soft">
        {t('hint')} {t(boardReady ? 'boardHint' : 'boardNotYet')}
      </p>
    </fieldset>
  )
}
