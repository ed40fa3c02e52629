import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import { type SpokenLines, spokenIn } from '../../lib/session/spokenLines.ts'
import type { SheetHash } from '../../lib/workshop/ids.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

const Lines = ({ sheet }: { sheet: SheetHash }) => {
  const t = useTranslations('phone.transcript')
  const locale = useLocale()
  const transcript = useSheet<SpokenLines>(sheet)
  if (transcript === null) return <p>{t('loading')}</p>
  const spoken = spokenIn(transcript)
  return (
    <>
      {locale === spoken ? null : <p className="text-soft mb-4">{t('recorded', { language: spoken })}</p>}
      <ol className="flex flex-col gap-3 leading-snug">
        {transcript.lines.map(({ n, speaker, text }) => (
          <li key={n}>
            <p className="text-soft text-sm">{t('speaker', { speaker })}</p>
            <p lang={spoken}>{text}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

/** What was said, to be read: there when the facilitator allows it. */
export const Transcript = ({ sheet }: { sheet: SheetHash }) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('transcript.open')}</Button>
      <Drawer open={open} title={t('transcript.title')} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <Lines sheet={sheet} />
      </Drawer>
    </>
  )
}
