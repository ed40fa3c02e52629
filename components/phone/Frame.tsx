import type { ReactNode } from 'react'
import { LanguageSwitch } from './LanguageSwitch.tsx'

/** The frame of every screen: one line on top with the language, then the screen, as wide as a thumb reaches. */
export const Frame = ({ left, children }: { left: ReactNode; children: ReactNode }) => (
  <div className="mx-auto flex min-h-dvh w-full max-w-lg flex-col px-4.5 pb-[max(1rem,env(safe-area-inset-bottom))]">
    <header className="text-soft flex min-h-13 shrink-0 items-center justify-between gap-3 text-sm">
      <div className="min-w-0">{left}</div>
      <LanguageSwitch />
    </header>
    <main className="flex grow flex-col gap-3 pt-1">{children}</main>
  </div>
)
