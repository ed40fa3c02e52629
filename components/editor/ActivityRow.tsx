'use client'
import { useTranslations } from 'next-intl'
import { moveButton } from './focusIn.ts'

interface ActivityRowProps {
  readonly title: string
  readonly minutes: number
  /** How much in it keeps the workshop from being saved. */
  readonly problems: number
  readonly chosen: boolean
  readonly at: number
  readonly count: number
  /** The place of the row that is being dragged, if one is. */
  readonly dragged: number | null
  onDrag(at: number | null): void
  onChoose(): void
  onMove(from: number, to: number): void
}

const arrow =
  'size-10 shrink-0 lg:size-8 cursor-pointer rounded-full text-soft hover:bg-wash disabled:cursor-default disabled:opacity-40'

/** One activity of the list: its number, its title, and the ways to move it. */
export const ActivityRow = (props: ActivityRowProps) => {
  const t = useTranslations('editor')
  const { title, minutes, problems, chosen, at, count, dragged, onDrag, onChoose, onMove } = props
  const move = (to: number) => onMove(at, to)
  return (
    <li
      draggable
      onDragStart={() => onDrag(at)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => dragged !== null && event.preventDefault()}
      onDrop={() => dragged !== null && dragged !== at && onMove(dragged, at)}
      className={`flex items-center gap-1 rounded-card border px-1 ${chosen ? 'border-room bg-room-wash' : 'border-line bg-card'} ${dragged === at ? 'opacity-50' : ''}`}
    >
      <button
        type="button"
        aria-current={chosen ? 'true' : undefined}
        onClick={onChoose}
        className="min-h-11 min-w-0 flex-1 cursor-pointer px-2 py-1 text-left leading-tight"
      >
        <span className="block">
          {at + 1}. {title}
        </span>
        <span className="text-sm text-soft">{t('minutes', { count: minutes })}</span>
        {problems > 0 && <span className="block text-sm text-attention-ink">{t('missing', { count: problems })}</span>}
      </button>
      <button
        type="button"
        id={moveButton(at, 'up')}
        aria-label={t('up', { what: title })}
        disabled={at === 0}
        onClick={() => move(at - 1)}
        className={arrow}
      >
        ↑
      </button>
      <button
        type="button"
        id={moveButton(at, 'down')}
        aria-label={t('down', { what: title })}
        disabled={at === count - 1}
        onClick={() => move(at + 1)}
        className={arrow}
      >
        ↓
      </button>
    </li>
  )
}
