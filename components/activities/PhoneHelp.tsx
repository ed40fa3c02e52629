import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Anchors } from '../../lib/workshop/framework.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

const described = [5, 3, 1] as const

/** What 5, 3 and 1 sound like, the best first as on the buttons. */
export const AnchorList = ({ anchors }: { anchors: Localised<Anchors> }) => (
  <dl className="flex flex-col gap-3">
    {described.map((mark) => (
      <div key={mark} className="flex gap-3">
        <dt className="bg-wash grid size-9 shrink-0 place-items-center rounded-full font-bold">{mark}</dt>
        <dd className="leading-snug">{anchors[mark]}</dd>
      </div>
    ))}
  </dl>
)

interface PhoneHelpProps {
  readonly anchors: Localised<Anchors>
  /** The mark that is chosen just now: the question is then about it. */
  readonly mark: number | null
}

/** The help sheet: one press away while a mark is given. */
export const PhoneHelp = ({ anchors, mark }: PhoneHelpProps) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  const title = mark === null ? t('help.title') : t('help.titleOf', { mark })
  const between = mark === 2 || mark === 4
  return (
    <>
      <Button onPress={() => setOpen(true)} className="px-3!">
        {mark === null ? t('help.button') : title}
      </Button>
      <Drawer open={open} title={title} closeLabel={t('close')} onClose={() => setOpen(false)}>
        {between ? (
          <p className="bg-room-wash mb-4 rounded-card px-4 py-3 leading-snug">
            {t('help.betweenOf', { mark, low: mark - 1, high: mark + 1 })}
          </p>
        ) : null}
        <AnchorList anchors={anchors} />
        {between ? null : <p className="text-soft mt-4">{t('help.between')}</p>}
      </Drawer>
    </>
  )
}
