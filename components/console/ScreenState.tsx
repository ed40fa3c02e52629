'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'

/** Whether the big screen is there and has its sound; pressed, it leads to its page. */
export const ScreenState = () => {
  const t = useTranslations('console.screen')
  const { view, ask } = useDesk()
  const ready = view.projector === 'ready'
  return (
    <Button look={ready ? 'small' : 'warning'} onClick={() => ask({ name: 'screen' })}>
      <span
        aria-hidden="true"
        className={`size-2.5 shrink-0 rounded-full ${ready ? 'bg-room' : 'border-2 border-current'}`}
      />
      <span className="py-1">{t(view.projector)}</span>
    </Button>
  )
}
