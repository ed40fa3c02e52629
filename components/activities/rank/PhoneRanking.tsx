import { useLayoutEffect, useRef, useState } from 'react'
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
  onPlace(to: number): void
  onStep(by: 1 | -1): void
}

const round = 'border-control bg-card size-11 shrink-0 rounded-full border text-lg leading-none disabled:opacity-35'

const Row = ({ text, place, last, onPlace, onStep }: RowProps) => {
  const t = useTranslations('phone.rank')
  return (
    <>
      <label className="shrink-0">
        <span className="sr-only">{t('placeOf', { text })}</span>
        <select
          value={place}
          onChange={(event) => onPlace(Number(event.currentTarget.value))}
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
      <button type="button" className={round} disabled={place === 0} onClick={() => onStep(-1)}>
        <span aria-hidden="true">↑</span>
        <span className="sr-only">{t('up', { text })}</span>
      </button>
      <button type="button" className={round} disabled={place === last} onClick={() => onStep(1)}>
        <span aria-hidden="true">↓</span>
        <span className="sr-only">{t('down', { text })}</span>
      </button>
    </>
  )
}

/**
 * A row that changes its place in the page loses the focus, and at an end its arrow is shut: who moves it by its arrows
 * goes on from the same one, or from the other. Says which item was moved by which arrow.
 */
const useKeptFocus = (order: readonly number[]) => {
  const list = useRef<HTMLOListElement>(null)
  const pressed = useRef<{ readonly item: number; readonly up: boolean } | null>(null)
  useLayoutEffect(() => {
    if (pressed.current === null) return
    const row = list.current?.children[order.indexOf(pressed.current.item)]
    const arrows = [...(row?.querySelectorAll('button') ?? [])]
    const wanted = pressed.current.up ? arrows : arrows.reverse()
    wanted.find((arrow) => !arrow.disabled)?.focus({ preventScroll: true })
    pressed.current = null
  }, [order])
  return { list, pressed }
}

/** A list put in order by arrows, by its numbers, or by dragging. Nothing is sent until the order is said to be right. */
export const PhoneRanking = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'rank'>) => {
  const t = useTranslations('phone.rank')
  const [order, setOrder] = useState<readonly number[]>(() => said.response?.order ?? face.items.map((_, at) => at))
  const [told, setTold] = useState('')
  const dragged = useRef<number | null>(null)
  const { list, pressed } = useKeptFocus(order)
  const move = (from: number, to: number) => {
    const item = order[from]
    if (item === undefined) return
    const next = moved(order, from, to)
    setOrder(next)
    setTold(t('moved', { text: face.items[item] ?? '', place: next.indexOf(item) + 1 }))
    if (said.response !== null) respond({ order: next })
  }
  const step = (item: number, from: number, by: 1 | -1) => {
    pressed.current = { item, up: by < 0 }
    move(from, from + by)
  }
  return (
    <PhoneAsked
      prompt={face.prompt}
      how={t('how')}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
      action={
        said.response === null ? (
          <Button look="primary" className="min-h-16" onPress={() => respond({ order: [...order] })}>
            {t('send')}
          </Button>
        ) : null
      }
    >
      <ol ref={list} className="flex flex-col gap-2">
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
            <Row
              text={face.items[item] ?? ''}
              place={place}
              last={order.length - 1}
              onPlace={(to) => move(place, to)}
              onStep={(by) => step(item, place, by)}
            />
          </li>
        ))}
      </ol>
      <p role="status" className="sr-only">
        {told}
      </p>
    </PhoneAsked>
  )
}
