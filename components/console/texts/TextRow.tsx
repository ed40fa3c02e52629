'use client'
import { useTranslations } from 'next-intl'
import type { Wall, WallText } from '../../../lib/activities/wall.ts'
import type { RoundId } from '../../../lib/workshop/ids.ts'
import { Button } from '../../pages/Button.tsx'
import { useDesk } from '../desk.tsx'
import { Merge, Merged } from './Merge.tsx'

interface TextRowProps {
  readonly roundId: RoundId
  readonly text: WallText
  /** The other texts of the same field, into which this one may be merged. */
  readonly others: readonly WallText[]
  readonly wall: Wall
  focusAfter(id: string | null): void
}

/** One text of the room: its group, and whether the room will see it. */
export const TextRow = ({ roundId, text, others, wall, focusAfter }: TextRowProps) => {
  const t = useTranslations('console.texts')
  const { send, view } = useDesk()
  const hidden = wall.hidden.includes(text.key)
  const group = wall.groups.find(({ keys }) => keys.includes(text.key))?.id ?? ''
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1.5 py-1.5">
      <span className={`min-w-40 flex-1 leading-snug whitespace-pre-line ${hidden ? 'text-soft line-through' : ''}`}>
        {text.text}
        {text.count > 1 && <span className="ml-2 text-sm text-soft">×{text.count}</span>}
        {hidden && <span className="ml-2 text-sm no-underline">{t('isHidden')}</span>}
      </span>
      {wall.groups.length > 0 && !hidden && (
        <select
          aria-label={t('groupOf', { text: text.text })}
          value={group}
          disabled={view.ended}
          onChange={(event) =>
            send({
              type: 'group',
              roundId,
              key: text.key,
              group: event.target.value === '' ? null : event.target.value,
            })
          }
          className="min-h-11 max-w-44 rounded-card border border-control bg-card px-2 text-sm lg:min-h-9"
        >
          <option value="">{t('noGroup')}</option>
          {wall.groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
      {others.length > 0 && !hidden && <Merge {...{ roundId, text, others, focusAfter }} />}
      <Button
        look="small"
        disabled={view.ended}
        aria-label={t(hidden ? 'showLabel' : 'hideLabel', { text: text.text })}
        onClick={() => send({ type: 'hide', roundId, key: text.key, hidden: !hidden })}
      >
        {t(hidden ? 'show' : 'hide')}
      </Button>
      {text.also && <Merged roundId={roundId} also={text.also} focusAfter={focusAfter} />}
    </li>
  )
}
