'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'

/** Whether the big screen is there and has its sound. */
export const ScreenState = () => {
  const t = useTranslations('console.screen')
  const { view, ask } = useDesk()
  const { projector } = view
  return (
    <div className="flex flex-wrap items-center gap-2 md:flex-col md:items-stretch">
      <p
        className={`text-sm ${projector === 'ready' ? 'text-soft' : 'rounded-card bg-attention-wash px-3 py-2 text-attention-ink'}`}
      >
        <span aria-hidden="true">{projector === 'ready' ? '● ' : '○ '}</span>
        {t(projector)}
      </p>
      <Button look="small" onClick={() => ask({ name: 'screen' })}>
        {t('open')}
      </Button>
    </div>
  )
}
