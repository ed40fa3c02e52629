'use client'
import { useTranslations } from 'next-intl'
import type { KeyboardEvent } from 'react'
import type { Line } from '../../lib/workshop/excerpt.ts'
import { Button } from '../pages/Button.tsx'
import { SecondsField } from './SecondsField.tsx'

interface LineRowProps {
  readonly line: Line
  /** Which one it is, from 1. */
  readonly place: number
  readonly seconds: number
  onChange(change: Partial<Line>): void
  /** It begins at the moment that is being heard. */
  onStamp(): void
  onKey(event: KeyboardEvent): void
  onHear(): void
  onRemove(): void
}

const box = 'min-h-11 w-full rounded-card border border-control bg-card px-3 text-ink'

/** One line of a transcript: who says what, from when to when. */
export const LineRow = ({ line, place, seconds, onChange, onStamp, onKey, onHear, onRemove }: LineRowProps) => {
  const t = useTranslations('pages.excerpts.lines')
  const time = (name: 'start' | 'end') => (
    <SecondsField
      label={t(name)}
      value={line[name]}
      seconds={seconds}
      onChange={(moment) => onChange({ [name]: Math.min(seconds, Math.max(0, moment)) })}
    />
  )
  return (
    <li data-line={place}>
      <fieldset onKeyDown={onKey} className="space-y-2 py-4">
        <legend className="float-left mr-4 font-semibold tabular-nums">{t('line', { place })}</legend>
        <div className="clear-both grid gap-2 sm:grid-cols-[10rem_1fr]">
          <label className="block">
            <span className="text-sm text-soft">{t('speaker')}</span>
            <input
              maxLength={60}
              value={line.speaker}
              onChange={(event) => onChange({ speaker: event.target.value })}
              className={box}
            />
          </label>
          <label className="block">
            <span className="text-sm text-soft">{t('text')}</span>
            <textarea
              rows={1}
              maxLength={2000}
              value={line.text}
              onChange={(event) => onChange({ text: event.target.value })}
              className={`${box} field-sizing-content resize-y py-2`}
            />
          </label>
        </div>
        <div className="flex flex-wrap items-end gap-2">
          {time('start')}
          {time('end')}
          <Button look="small" onClick={onStamp} aria-label={t('stampOf', { place })}>
            {t('stamp')}
          </Button>
          <Button look="small" onClick={onHear} aria-label={t('hearOf', { place })}>
            {t('hear')}
          </Button>
          <Button look="small" onClick={onRemove} aria-label={t('removeOf', { place })}>
            {t('remove')}
          </Button>
        </div>
      </fieldset>
    </li>
  )
}
