import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RecalledTable } from '../../lib/activities/recalledTable.ts'
import { localise } from '../../lib/workshop/localise.ts'
import type { Language } from '../../lib/workshop/text.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'
import { PhoneEvidenceRow } from './PhoneEvidenceRow.tsx'

/** Published figures from earlier, one press away from what is asked now. */
export const PhoneTable = ({ table, language }: { table: RecalledTable; language: Language }) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  const { columns, tables } = localise({ columns: table.columns, tables: table.tables }, language)
  const title = table.title[language]
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('evidence.open', { title })}</Button>
      <Drawer open={open} title={title} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <div className="flex flex-col gap-3">
          {table.rows.map((row) => (
            <PhoneEvidenceRow key={row.id} row={row} columns={columns} tables={tables} language={language} />
          ))}
          <p className="text-soft text-sm leading-snug">{t('evidence.legend')}</p>
          {table.source === null ? null : <p className="text-soft text-sm leading-snug">{table.source[language]}</p>}
        </div>
      </Drawer>
    </>
  )
}
