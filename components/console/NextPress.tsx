'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent } from 'react'
import type { Press, Presses } from '../../lib/session/presses.ts'
import { useDesk } from './desk.tsx'
import { Hints } from './Hints.tsx'
import { isTyping } from './isTyping.ts'
import { SkipPress } from './SkipPress.tsx'
import { useConfirm } from './useConfirm.ts'
import { useWords } from './useWords.ts'

/** What the big button says. */
const useLabel = (next: Press, armed: boolean): string => {
  const t = useTranslations('console.next')
  const { view } = useDesk()
  const { pressName } = useWords()
  return armed ? t('pressAgain') : pressName(view, next)
}

/** The one next press, always at the bottom, and with → or a presenter's clicker wherever the focus is. */
export const NextPress = (props: { presses: Presses; next: Press; covered: boolean }) => {
  const { presses, next, covered } = props
  const t = useTranslations('console.next')
  const desk = useDesk()
  const { is, settling, pressKey, handlers } = useConfirm(`${desk.view.activity?.id} ${next.id}`, next.hold, () => {
    desk.press(next)
  })
  const label = useLabel(next, is === 'armed')
  // The newest meaning, from the moment it is on the screen: a listener that is renewed after the paint drops a press.
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!desk.keysOn || covered || (event.key !== 'ArrowRight' && event.key !== 'PageDown')) return
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target, event.key)) return
    event.preventDefault()
    if (!event.repeat) pressKey()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
  return (
    <section
      aria-label={t('label')}
      className="sticky bottom-0 z-10 space-y-2 border-t border-line bg-paper px-4 py-3 md:static md:col-start-2 md:row-start-2 md:border-l md:px-8 md:py-5"
    >
      <Hints next={next} />
      <button
        type="button"
        {...handlers}
        onKeyDown={(event) => event.repeat && event.preventDefault()}
        onContextMenu={(event) => next.hold && event.preventDefault()}
        aria-disabled={settling}
        aria-describedby={next.hold ? 'how-to-reveal' : undefined}
        className={
          'relative flex min-h-16 w-full cursor-pointer touch-manipulation items-center justify-center overflow-hidden rounded-full ' +
          'bg-room px-6 py-3 text-lg leading-tight font-semibold text-on-room select-none [-webkit-touch-callout:none] ' +
          `md:text-xl ${is === 'armed' ? 'outline-3 outline-offset-2 outline-attention' : ''}`
        }
      >
        <span
          aria-hidden="true"
          className={`absolute inset-0 origin-left bg-ink/35 ${
            is === 'holding' ? 'scale-x-100 transition-transform duration-400 ease-linear' : 'scale-x-0'
          }`}
        />
        <span className="relative">{label}</span>
      </button>
      <p className="sr-only" role="status">
        {is === 'armed' ? t('pressAgain') : ''}
      </p>
      {next.hold && (
        <p id="how-to-reveal" className="text-center text-sm text-soft">
          {t('hold')}
        </p>
      )}
      {presses.skip && <SkipPress skip={presses.skip} />}
    </section>
  )
}
