'use client'
import { useTranslations } from 'next-intl'
import { blankOf } from '../../../lib/activities/blankOf.ts'
import { Button } from '../../pages/Button.tsx'
import { useEditing } from '../editing.ts'
import { newName } from '../newNames.ts'
import { moved, without } from '../paths.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { type FieldProps, fieldId } from './field.ts'
import { labelLook } from './fieldLook.ts'
import { focusMove, ListItem } from './ListItem.tsx'

/** A list: its items may be added, removed and put into another order. */
export const ListInput = ({ field, value, path, names, label, labels, quiet }: FieldProps<'list'>) => {
  const t = useTranslations('editor')
  const { change } = useEditing()
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  const hint = labels.hint(names)
  const isFixed = field.least === field.most
  const isFull = field.most !== null && items.length >= field.most
  const focusOn = (at: number) =>
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`#${fieldId([...path, at])}-item :is(textarea, input, select)`)?.focus(),
    )
  const add = () => {
    change(path, [...items, blankOf(field.of, newName)])
    focusOn(items.length)
  }
  const move = (from: number, to: number) => {
    change(path, moved(items, from, to))
    focusMove(path, to, to < from)
  }
  const remove = (at: number) => {
    change(path, without(items, at))
    document.getElementById(`${fieldId(path)}-add`)?.focus()
  }
  return (
    <fieldset id={fieldId(path)} className="space-y-2">
      <legend className={labelLook(quiet)}>{label}</legend>
      {hint && <p className="text-sm text-soft">{hint}</p>}
      {items.length > 0 && (
        <ol className="space-y-3">
          {items.map((item, at) => (
            <ListItem
              key={at}
              field={field.of}
              value={item}
              path={[...path, at]}
              label={t('item', { label: labels.one(names), number: at + 1 })}
              {...{ names, labels, at }}
              count={items.length}
              onRemove={isFixed ? null : () => remove(at)}
              onMove={(to) => move(at, to)}
            />
          ))}
        </ol>
      )}
      {!isFixed && (
        <Button id={`${fieldId(path)}-add`} look="small" disabled={isFull} onClick={add}>
          {t('addTo', { label: labels.one(names) })}
        </Button>
      )}
      {isFull && !isFixed && <p className="text-sm text-soft">{t('full', { most: field.most })}</p>}
      <FieldProblem path={path} />
    </fieldset>
  )
}
