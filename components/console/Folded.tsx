import type { ReactNode } from 'react'

/** A part that is rarely needed: its name, and the rest when it is opened. */
export const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className="group rounded-card border border-line bg-card">
    <summary className="flex min-h-11 cursor-pointer items-center justify-between px-4 font-semibold">
      {title}
      <span aria-hidden="true" className="text-soft transition-transform duration-150 group-open:rotate-90">
        ›
      </span>
    </summary>
    <div className="space-y-3 px-4 pb-4">{children}</div>
  </details>
)
