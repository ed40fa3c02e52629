'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { byCard, type LaidIdea, noCard } from '../../../lib/activities/byCard.ts'
import { FiguresCard } from '../ConsoleFigures.tsx'
import type { ConsoleScreenProps } from '../consoleScreen.ts'
import { namedLike } from './namedLike.ts'

type Lay = NonNullable<ConsoleScreenProps<'content'>['lay']>
type Moved = Parameters<Lay>[0]

interface ConsoleLayingProps {
  readonly ideas: readonly LaidIdea[]
  readonly elements: readonly { readonly id: string; readonly name: string }[]
  readonly lay: Lay | undefined
}

const buttonLook =
  'min-h-11 rounded-full border border-control bg-card px-4 text-sm font-semibold hover:bg-wash disabled:opacity-60 lg:min-h-9 lg:px-3'

interface RowProps {
  readonly idea: LaidIdea
  readonly elements: ConsoleLayingProps['elements']
  readonly disabled: boolean
  onLay(card: string): void
}

const Row = ({ idea: { text, count, card }, elements, disabled, onLay }: RowProps) => {
  const t = useTranslations('console.laying')
  return (
    <li>
      <label className="flex items-center gap-3 py-1">
        <span className="min-w-0 flex-1 leading-snug">
          {text}
          {count > 1 && <span className="text-sm text-soft"> ×{count}</span>}
        </span>
        <select
          value={card ?? ''}
          disabled={disabled}
          onChange={(event) => onLay(event.target.value)}
          className="min-h-11 w-48 shrink-0 rounded-card border border-control bg-card px-2 text-sm lg:min-h-9"
        >
          <option value="">{t('notYet')}</option>
          {elements.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={noCard}>{t('noCard')}</option>
        </select>
      </label>
    </li>
  )
}

/** The room's own words, each to be laid beside the nearest card or among those without one; the last press can be taken back. */
export const ConsoleLaying = ({ ideas, elements, lay }: ConsoleLayingProps) => {
  const t = useTranslations('console.laying')
  const [undo, setUndo] = useState<readonly Moved[]>([])
  const { waiting } = byCard(ideas, elements)
  const like = waiting.flatMap(({ key, text }) => {
    const card = namedLike(text, elements)
    return card === null ? [] : [{ key, card }]
  })
  const move = (moved: readonly { readonly key: string; readonly card: string | null }[]) => {
    const was = moved.map(({ key }) => ({ key, card: ideas.find((idea) => idea.key === key)?.card ?? null }))
    setUndo([...undo, was])
    lay?.(moved as Moved) // the cards are the elements' own ids, or none
  }
  const takeBack = () => {
    const last = undo.at(-1)
    if (last) lay?.(last)
    setUndo(undo.slice(0, -1))
  }
  return (
    <FiguresCard of="room" title={t('title')} note={t('left', { count: waiting.length })}>
      <p className="text-sm text-soft">{t('how')}</p>
      <div className="flex flex-wrap gap-2">
        {like.length > 0 && (
          <button type="button" className={buttonLook} disabled={!lay} onClick={() => move(like)}>
            {t('like', { count: like.length })}
          </button>
        )}
        {waiting.length > 0 && (
          <button
            type="button"
            className={buttonLook}
            disabled={!lay}
            onClick={() => move(waiting.map(({ key }) => ({ key, card: noCard })))}
          >
            {t('rest')}
          </button>
        )}
        <button type="button" className={buttonLook} disabled={!lay || undo.length === 0} onClick={takeBack}>
          {t('undo')}
        </button>
      </div>
      <ul className="divide-y divide-line">
        {ideas.map((idea) => (
          <Row
            key={idea.key}
            idea={idea}
            elements={elements}
            disabled={!lay}
            onLay={(card) => move([{ key: idea.key, card: card === '' ? null : card }])}
          />
        ))}
      </ul>
    </FiguresCard>
  )
}
