import type { ReactNode } from 'react'

/** A table that may be wider than a narrow screen: it scrolls by itself, and the keyboard can reach it to do so. */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by the keyboard (WCAG 2.1.1)
  <section aria-label={label} tabIndex={0} className="relative overflow-x-auto print:overflow-visible">
    {children}
  </section>
)
