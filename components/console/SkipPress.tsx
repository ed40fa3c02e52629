'use client'
import { useTranslations } from 'next-intl'
import type { Press } from '../../lib/session/presses.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { useConfirm } from './useConfirm.ts'

/** For a room that runs late: the coding at once, held or pressed twice like any reveal. */
export const SkipPress = ({ skip }: { skip: Press }) => {
  const t = useTranslations('console.next')
  const desk = useDesk()
  const { is, settling, handlers } = useConfirm(skip.id, true, () => {
    desk.press(skip)
  })
  return (
    <p className="flex justify-center">
      <Button look="link" className="touch-manipulation text-sm select-none" aria-disabled={settling} {...handlers}>
        {t(is === 'idle' ? 'skip' : is === 'armed' ? 'pressAgain' : 'keepHolding')}
      </Button>
    </p>
  )
}
