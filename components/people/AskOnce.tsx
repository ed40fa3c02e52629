'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from '../pages/Button.tsx'
import { useOpened } from '../pages/useOpened.ts'

interface AskOnceProps {
  /** What the button says, and its full name for those who hear it without its surroundings. */
  readonly label: string
  readonly name: string
  /** What will be lost. */
  readonly question: string
  readonly yes: string
  readonly busy: boolean
  /** Below the question, what is needed to answer it. */
  readonly children?: ReactNode
  onYes(): void
}

/** What was asked about is gone, and with it what had the focus: it goes to what stood around it. */
const keepFocusIn = (around: Element | null | undefined): void => {
  if (!(around instanceof HTMLElement) || document.activeElement !== document.body) return
  around.tabIndex = -1
  around.focus({ preventScroll: true })
}

/** A button for what cannot be taken back: it asks once, and names what will be lost. */
export const AskOnce = ({ label, name, question, yes, busy, children, onYes }: AskOnceProps) => {
  const t = useTranslations('pages.people')
  const id = useId()
  const { open: asking, setOpen: setAsking, opener } = useOpened()
  const answer = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (!asking) return
    answer.current?.focus()
    const around = answer.current?.closest('section, main')
    return () => void requestAnimationFrame(() => keepFocusIn(around))
  }, [asking])
  if (!asking) {
    return (
      <Button ref={opener} look="small" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <fieldset
      ref={answer}
      aria-labelledby={id}
      tabIndex={-1}
      className="w-full space-y-3 rounded-card bg-attention-wash p-4"
    >
      <p id={id} className="text-attention-ink">
        {question}
      </p>
      {children}
      <div className="flex flex-wrap gap-3">
        <Button look="warning" busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button look="small" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </fieldset>
  )
}
