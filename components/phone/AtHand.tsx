import { useState } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Views } from '../../lib/session/view.ts'
import { PhoneWall } from '../activities/PhoneWall.tsx'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

/** What the room wrote earlier and keeps at hand, one press away wherever the room is. */
export const AtHand = ({ list }: { list: NonNullable<Views['phone']['list']> }) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  const { label, field, room } = list
  const title = label[useLocale() === 'cy' ? 'cy' : 'en']
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('atHand.open')}</Button>
      <Drawer open={open} title={title} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <PhoneWall room={room} fields={[{ id: field, label: title }]} />
      </Drawer>
    </>
  )
}
