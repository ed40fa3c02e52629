'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../pages/Button.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Its own buttons instead of the one that closes. */
  readonly actions?: ReactNode
  onClose(): void
}

/** A question or a sheet over the page. The browser keeps the focus inside; it goes back to where it was. */
export const Dialog = ({ title, children, actions, onClose }: DialogProps) => {
  const t = useTranslations('console')
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const opener = document.activeElement
    const dialog = ref.current
    dialog?.showModal()
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      dialog?.close()
      if (opener instanceof HTMLElement) opener.focus()
    }
  }, [])
  return (
    // A click beside the dialog closes it; Escape does the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way is Escape, handled by onCancel
    <dialog
      ref={ref}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === ref.current && onClose()}
      className="m-auto max-h-[min(90dvh,60rem)] w-[min(36rem,calc(100vw-2rem))] overflow-visible rounded-card bg-card p-0 text-ink shadow-card backdrop:bg-ink/40"
    >
      <div className="flex max-h-[min(90dvh,60rem)] flex-col">
        <h2 id={id} className="px-6 pt-5 pb-2 text-xl font-bold">
          {title}
        </h2>
        <div className="min-h-0 flex-1 space-y-4 overflow-y-auto px-6 py-2">{children}</div>
        <div className="flex flex-wrap justify-end gap-3 px-6 pt-3 pb-5">
          {actions ?? (
            <Button data-first onClick={onClose}>
              {t('close')}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  )
}
