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

/** The frame of the quiet pages: the product's name, the language, and the page itself. */
export const PageFrame = ({ aside, narrow = false, wide = false, children }: PageFrameProps) => {
  const t = useTranslations('common')
  return (
    <div
      className={`mx-auto flex min-h-dvh flex-col print:min-h-0 print:block px-4 md:px-8 print:max-w-none print:px-0 ${narrow ? 'max-w-lg' : wide ? 'max-w-[120rem]' : 'max-w-5xl'}`}
    >
      <header className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4 print:hidden">
        <p className="text-lg font-bold text-room">{t('product')}</p>
        <div className="flex flex-wrap items-center gap-x-4">
          {aside}
          <LanguageSwitch />
        </div>
      </header>
      <main className={`flex-1 pb-16 print:pb-0 ${narrow ? 'pt-6 md:pt-16' : 'pt-4'}`}>{children}</main>
    </div>
  )
}
