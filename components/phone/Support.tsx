import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import { PhoneSupport } from '../activities/PhoneSupport.tsx'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

interface SupportProps {
  readonly support: LocalText
  /** The session is over: it stands there by itself. */
  readonly ended: boolean
}

/** Whom to turn to when an excerpt was upsetting: one press away while it is heard, so that nobody near sees it asked for. */
export const Support = ({ support, ended }: SupportProps) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  const who = support[useLocale() === 'cy' ? 'cy' : 'en']
  if (ended) return <PhoneSupport who={who} />
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('supportOpen')}</Button>
      <Drawer open={open} title={t('supportOpen')} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <PhoneSupport who={who} />
      </Drawer>
    </>
  )
}
