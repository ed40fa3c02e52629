'use client'
import { useTranslations } from 'next-intl'
import { type Hold, holds } from '../../lib/session/view.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useDesk } from './desk.tsx'

/** Whether the big screen follows the room, is blank, stays as it is, or shows the board of the excerpts so far, or what the room wrote and keeps at hand. */
export const HoldSwitch = () => {
  const t = useTranslations('console.hold')
  const { view, send } = useDesk()
  const text = useLocalText()
  const { hold: current, boardReady, list } = view.shows
  const shut = (hold: Hold) =>
    hold !== current && ((hold === 'board' && !boardReady) || (hold === 'list' && !(list && 'ready' in list)))
  return (
    <fieldset aria-describedby="hold-hint">
      <legend className="pb-1">{t('label')}</legend>
      <div className="flex flex-wrap gap-x-5">
        {holds
          .filter((hold) => hold !== 'list' || list)
          .map((hold) => (
            <label
              key={hold}
              className="flex min-h-11 cursor-pointer items-center gap-2 has-disabled:cursor-default has-disabled:text-soft"
            >
              <input
                type="radio"
                name="hold"
                checked={hold === current}
                disabled={shut(hold)}
                onChange={() => send({ type: 'hold', hold })}
                className="size-5 accent-room"
              />
              {t(hold)}
            </label>
          ))}
      </div>
      <p id="hold-hint" className="text-sm text-soft">
        {t('hint')} {t(boardReady ? 'boardHint' : 'boardNotYet')}{' '}
        {list &&
          ('ready' in list ? t('listHint', { title: text(list.ready) }) : t('listNotYet', { title: text(list.after) }))}
      </p>
    </fieldset>
  )
}
