'use client'
import { useTranslations } from 'next-intl'
import type { Path } from '../../../lib/activities/walkForm.ts'
import { Button } from '../../pages/Button.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { useFieldInput } from './fieldHere.ts'

interface ListItemProps extends FieldProps {
  readonly at: number
  readonly count: number
  /** `null`: the list has a fixed length. */
  readonly onRemove: (() => void) | null
  onMove(to: number): void
}

const moveId = (path: Path, up: boolean): string => `${fieldId(path)}-${up ? 'up' : 'down'}`

/** The focus goes along with an item that was moved, so that it may be moved on. */
export const focusMove = (list: Path, to: number, up: boolean): void => {
  requestAnimationFrame(() => {
    const buttons = [up, !up].map((way) => document.getElementById(moveId([...list, to], way)))
    buttons.find((button) => button instanceof HTMLButtonElement && !button.disabled)?.focus()
  })
}

/** A line is as high as its buttons. Of an item with several fields they stand beside its name, not beside its last field. */
const looks = {
  line: { item: 'flex flex-wrap items-end gap-2 sm:flex-nowrap', buttons: 'flex shrink-0 gap-1' },
  group: { item: 'relative', buttons: 'absolute top-0 right-0 flex gap-1' },
} as const

/** One item of a list, with its place and the way out. */
export const ListItem = ({ at, count, onRemove, onMove, ...rest }: ListItemProps) => {
  const FieldInput = useFieldInput()
  const t = useTranslations('editor')
  const { label, path, field } = rest
  const look = looks[field.type === 'group' ? 'group' : 'line']
  return (
    <li id={`${fieldId(path)}-item`} className={look.item}>
      <div className="min-w-0 flex-1 basis-60">
        <FieldInput {...rest} />
      </div>
      <div className={look.buttons}>
        <Button look="small" aria-label={t('up', { what: label })} disabled={at === 0} onClick={() => onMove(at - 1)}>
          ↑
        </Button>
        <Button
          id={moveId(path, false)}
          look="small"
          aria-label={t('down', { what: label })}
          disabled={at === count - 1}
          onClick={() => onMove(at + 1)}
        >
          ↓
        </Button>
        {onRemove && (
          <Button look="small" aria-label={t('removeWhat', { what: label })} onClick={onRemove}>
            ×
          </Button>
        )}
      </div>
    </li>
  )
}
