'use client'
import { useLocale, useTranslations } from 'next-intl'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import { moveButton } from '../editor/focusIn.ts'
import { Button } from '../pages/Button.tsx'
import { type FrameworkPart, partOf } from './parts.ts'

interface PartListProps {
  readonly framework: Framework
  readonly problems: readonly Problem[]
  readonly chosen: FrameworkPart
  onOpen(part: FrameworkPart): void
  onMove(from: number, to: number): void
  onAdd(): void
}

const most = 20

/** The parts of a framework: what it is, its scale, each element, and the dimensions. */
export const PartList = ({ framework, problems, chosen, onOpen, onMove, onAdd }: PartListProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const { elements } = framework
  const row = (part: FrameworkPart, title: string) => {
    const missing = problems.filter(({ path }) => partOf(path) === part).length
    const isChosen = part === chosen
    return (
      <li
        key={String(part)}
        className={`flex items-center gap-1 rounded-card border px-1 ${isChosen ? 'border-room bg-room-wash' : 'border-line bg-card'}`}
      >
        <button
          type="button"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => onOpen(part)}
          className="min-h-11 min-w-0 flex-1 cursor-pointer px-2 py-1 text-left leading-tight"
        >
          {title}
          {missing > 0 && <span className="block text-sm text-attention-ink">{t('missing', { count: missing })}</span>}
        </button>
        {typeof part === 'number' &&
          (['up', 'down'] as const).map((way) => {
            const to = way === 'up' ? part - 1 : part + 1
            return (
              <button
                key={way}
                type="button"
                id={moveButton(part, way)}
                aria-label={t(way, { what: title })}
                disabled={to < 0 || to >= elements.length}
                onClick={() => onMove(part, to)}
                className="size-10 shrink-0 cursor-pointer rounded-full text-soft hover:bg-wash disabled:cursor-default disabled:opacity-40 lg:size-8"
              >
                {way === 'up' ? '↑' : '↓'}
              </button>
            )
          })}
      </li>
    )
  }
  return (
    <div className="space-y-3">
      <ul className="space-y-1">
        {row('about', t('framework.about'))}
        {row('scale', t('framework.scale'))}
      </ul>
      <h2 className="text-sm font-semibold text-soft">{t('framework.elements', { count: elements.length })}</h2>
      <ol className="space-y-1">
        {elements.map(({ name }, at) => row(at, `${at + 1}. ${name[language] || t('untitled')}`))}
      </ol>
      <Button look="small" disabled={elements.length >= most} onClick={onAdd}>
        {t('framework.addElement')}
      </Button>
      <ul>{row('dimensions', t('framework.dimensions'))}</ul>
    </div>
  )
}
