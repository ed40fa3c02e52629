'use client'
import { useTranslations } from 'next-intl'
import type { Views } from '../../lib/session/view.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'

/** Whether someone has joined who is not pretended. */
export const hasRealPeople = ({ joined, pretend }: Pick<Views['console'], 'joined' | 'pretend'>): boolean =>
  joined > pretend

/** The way to a rehearsal, or why there is none. */
export const Rehearse = () => {
  const t = useTranslations('console.rehearse')
  const { view, ask } = useDesk()
  const real = hasRealPeople(view)
  return (
    <>
      <Button className="w-full" disabled={real} onClick={() => ask({ name: 'rehearse' })}>
        {t('open')}
      </Button>
      {real && <p className="text-sm text-soft">{t('real')}</p>}
    </>
  )
}
