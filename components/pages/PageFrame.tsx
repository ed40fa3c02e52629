import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { LanguageSwitch } from './LanguageSwitch.tsx'

interface PageFrameProps {
  /** Beside the language: who is signed in, and the way out. */
  readonly aside?: ReactNode
  readonly narrow?: boolean
  /** As wide as the window: for a page of several columns. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** What is at the top has all the room that there is: it stays in one row. */
const widest = 'max-w-[120rem]'

/** The frame of the quiet pages: the product's name, the language, and the page itself. */
export const PageFrame = ({ aside, narrow = false, wide = false, children }: PageFrameProps) => {
  const t = useTranslations('common')
  return (
    <div className="flex min-h-dvh flex-col print:block print:min-h-0">
      <header
        className={`mx-auto flex w-full flex-wrap items-center justify-between gap-x-6 gap-y-1 px-4 py-4 md:px-8 print:hidden ${narrow ? 'max-w-lg' : widest}`}
      >
        <div className="flex grow items-center justify-between gap-x-4 md:grow-0">
          <p className="text-lg font-bold text-room">{t('product')}</p>
          <LanguageSwitch />
        </div>
        {aside && <div className="flex flex-wrap items-center gap-x-4">{aside}</div>}
      </header>
      <main
        className={`mx-auto w-full flex-1 px-4 pb-16 md:px-8 print:max-w-none print:p-0 ${narrow ? 'max-w-lg pt-6 md:pt-16' : `${wide ? widest : 'max-w-5xl'} pt-4`}`}
      >
        {children}
      </main>
    </div>
  )
}
