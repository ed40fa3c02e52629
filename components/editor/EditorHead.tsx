'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Button } from '../pages/Button.tsx'
import { SaveLine } from './SaveLine.tsx'
import type { useHistory } from './useHistory.ts'
import type { useSaving } from './useSaving.ts'

interface EditorHeadProps {
  readonly title: string
  /** The page that lists what may be edited. */
  readonly back: { readonly href: string; readonly label: string }
  readonly saving: Pick<ReturnType<typeof useSaving>, 'state' | 'problems'>
  readonly history: Pick<ReturnType<typeof useHistory>, 'canUndo' | 'canRedo' | 'redo'>
  onUndo(): void
  /** What is amiss. */
  readonly children: ReactNode
}

/** Which document it is, and how far it is saved: that line stays in sight. */
export const EditorHead = ({ title, back, saving, history, onUndo, children }: EditorHeadProps) => {
  const t = useTranslations('editor')
  return (
    <>
      <header>
        <a href={back.href} className="inline-flex min-h-11 items-center text-room underline underline-offset-4">
          {back.label}
        </a>
        <h1 className="text-2xl font-bold text-balance">{title || t('untitled')}</h1>
      </header>
      <div className="sticky top-0 z-10 -mx-2 space-y-3 bg-paper px-2 py-2">
        <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <SaveLine state={saving.state} problems={saving.problems.length} />
          <div className="flex gap-2">
            <Button look="small" busy={!history.canUndo} onClick={onUndo}>
              {t('undo')}
            </Button>
            <Button look="small" busy={!history.canRedo} onClick={history.redo}>
              {t('redo')}
            </Button>
          </div>
        </div>
        {children}
      </div>
    </>
  )
}
