import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { OpenElement } from '../../lib/workshop/framework.ts'
import type { Localised } from '../../lib/workshop/text.ts'
import { Drawer } from '../ui/Drawer.tsx'
import { AnchorList } from './PhoneHelp.tsx'

/** All that the framework says of one element, in the order in which it helps while listening. */
const ElementSheet = ({ element }: { element: Localised<OpenElement> }) => {
  const t = useTranslations('phone.help')
  return (
    <div className="flex flex-col gap-4 leading-snug">
      <p>{element.definition}</p>
      <AnchorList anchors={element.anchors} />
      <p className="text-soft">{t('between')}</p>
      <div>
        <h3 className="font-semibold">{t('listenFor')}</h3>
        <ul className="mt-1 list-disc pl-5">
          {element.listenFor.map((sign) => (
            <li key={sign}>{sign}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3 className="font-semibold">{t('notSame')}</h3>
        <p>{element.notTheSameAs}</p>
      </div>
    </div>
  )
}

interface PhoneElementProps {
  readonly element: Localised<OpenElement>
  /** The button that opens the sheet. */
  readonly children: ReactNode
  readonly label?: string
  readonly className: string
}

/** A button that opens the help sheet of one element. */
export const PhoneElement = ({ element, children, label, className }: PhoneElementProps) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" aria-label={label} onClick={() => setOpen(true)} className={className}>
        {children}
      </button>
      <Drawer open={open} title={element.name} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <ElementSheet element={element} />
      </Drawer>
    </>
  )
}
