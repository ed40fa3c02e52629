'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type KindName, kinds } from '../../lib/activities/kinds.ts'
import { Dialog } from '../console/Dialog.tsx'
import { Button } from '../pages/Button.tsx'

const names = Object.keys(kinds) as KindName[] // the keys of the registry are the names

/** The kinds of activity to choose from, by name and with one line each. */
export const AddActivity = ({ onAdd }: { onAdd(kind: KindName): void }) => {
  const t = useTranslations('editor')
  const [open, setOpen] = useState(false)
  const listed = names
    .map((name) => ({ name, title: t(`kind.${name}.name`), line: t(`kind.${name}.line`) }))
    .sort((one, other) => one.title.localeCompare(other.title))
  return (
    <>
      <Button id="add-activity" className="w-full" onClick={() => setOpen(true)}>
        {t('add')}
      </Button>
      {open && (
        <Dialog
          title={t('addTitle')}
          onClose={() => setOpen(false)}
          actions={<Button onClick={() => setOpen(false)}>{t('cancel')}</Button>}
        >
          <ul className="space-y-1">
            {listed.map(({ name, title, line }, at) => (
              <li key={name}>
                <button
                  type="button"
                  data-first={at === 0 ? '' : undefined}
                  onClick={() => {
                    setOpen(false)
                    onAdd(name)
                  }}
                  className="min-h-11 w-full cursor-pointer rounded-card border border-line px-4 py-2 text-left hover:bg-wash"
                >
                  <span className="block font-semibold">{title}</span>
                  <span className="block text-sm text-soft">{line}</span>
                </button>
              </li>
            ))}
          </ul>
        </Dialog>
      )}
    </>
  )
}
