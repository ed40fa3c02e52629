import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import type { SheetHash } from '../../lib/workshop/ids.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

/** Every recording of this version is in English. */
const spoken = 'en'

const Lines = ({ sheet }: { sheet: SheetHash }) => {
  const t = useTranslations('phone.transcript')
  const transcript = useSheet<{ lines: Line[] }>(sheet)
  if (transcript === null) return <p>{t('loading')}</p>
  return (
    <ol className="flex flex-col gap-3 leading-snug">
      {transcript.lines.map(({ n, speaker, text }) => (
        <li key={n}>
          <p className="text-soft text-sm">{t('speaker', { speaker })}</p>
          <p lang={spoken}>{text}</p>
        </li>
      ))}
    </ol>
  )
}

/** What was said, to be read: there when the facilitator allows it. */
export const Transcript = ({ sheet }: { sheet: SheetHash }) => {
  const t = useTranslations('phone')
  const locale = useLocale()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('transcript.open')}</Button>
      <Drawer open={open} title={t('transcript.title')} closeLabel={t('close')} onClose={() => setOpen(false)}>
        {locale === spoken ? null : <p className="text-soft mb-4">{t('transcript.recorded', { language: spoken })}</p>}
        <Lines sheet={sheet} />
      </Drawer>
    </>
  )
}
