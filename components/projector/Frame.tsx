import type { ReactNode } from 'react'
import css from './screen.module.css'

interface FrameProps {
  readonly header: ReactNode
  readonly footer: ReactNode
  readonly lang: string
  readonly children: ReactNode
}

/** The big screen: a line above, a line below, one thing between. */
export const Frame = ({ header, footer, lang, children }: FrameProps) => (
  <div
    lang={lang}
    className={`${css.screen} grid grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)_auto] gap-6 bg-paper px-16 py-10 text-ink landscape:h-dvh portrait:px-10`}
  >
    {header ?? <div />}
    <main className="min-h-0">{children}</main>
    {footer ?? <div />}
  </div>
)
