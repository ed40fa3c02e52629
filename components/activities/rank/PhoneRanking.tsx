import { useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button.tsx'
import { PhoneAsked } from '../PhoneAsked.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

const moved = (order: readonly number[], from: number, to: number): number[] => {
  const next = [...order]
  const [item] = next.splice(from, 1)
  if (item !== undefined) next.splice(Math.min(Math.max(to, 0), order.length - 1), 0, item)
  return next
}

interface RowProps {
  readonly text: string
  readonly place: number
  readonly last: number
  onMove(to: number): void
}

const round = 'border-control bg-card size-11 shrink-0 rounded-full border text-lg leading-none disabled:opacity-35'

const Row = ({ text, place, last, onMove }: RowProps) => {
  const t = useTranslations('phone.rank')
  return (
    <>
      <label className="shrink-0">
        <span className="sr-only">{t('placeOf', { text })}</span>
        <select
          value={place}
          onChange={(event) => onMove(Number(event.currentTarget.value))}
          className="border-control bg-card min-h-11 rounded-card border px-1.5 font-bold"
        >
          {Array.from({ length: last + 1 }, (_, at) => (
            <option key={at} value={at}>
              {at + 1}
            </option>
          ))}
        </select>
      </label>
      <span className="min-w-0 flex-1 leading-snug">{text}</span>
      <button type="button" className={round} disabled={place === 0} onClick={() => onMove(place - 1)}>
        <span aria-hidden="true">↑</span>
        <span className="sr-only">{t('up', { text })}</span>
      </button>
      <button type="button" className={round} disabled={place === last} onClick={() => onMove(place + 1)}>
        <span aria-hidden="true">↓</span>
        <span className="sr-only">{t('down', { text })}</span>
      </button>
    </>
  )
}

/** A list put in order by arrows, by its numbers, or by dragging. Nothing is sent until the order is said to be right. */
export const PhoneRanking = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'rank'>) => {
  const t = useTranslations('phone.rank')
  const [order, setOrder] = useState<readonly number[]>(() => said.response?.order ?? face.items.map((_, at) => at))
  const dragged = useRef<number | null>(null)
  const move = (from: number, to: number) => {
    const next = moved(order, from, to)
    setOrder(next)
    if (said.response !== null) respond({ order: next })
  }
  return (
    <PhoneAsked
      prompt={face.prompt}
      how={t('how')}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
    >
      <ol className="flex flex-col gap-2">
        {order.map((item, place) => (
          <li
            key={item}
            draggable
            onDragStart={() => {
              dragged.current = place
            }}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => {
              if (dragged.current !== null) move(dragged.current, place)
              dragged.current = null
            }}
            className="border-line bg-card flex min-h-16 items-center gap-2 rounded-card border px-2.5 py-2"
          >
            <Row text={face.items[item] ?? ''} place={place} last={order.length - 1} onMove={(to) => move(place, to)} />
          </li>
        ))}
      </ol>
      {said.response === null ? (
        <Button look="primary" className="min-h-16" onPress={() => respond({ order: [...order] })}>
          {t('send')}
        </Button>
      ) : null}
    </PhoneAsked>
  )
}
