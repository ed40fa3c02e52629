import type { ReactNode } from 'react'

/** A page that has one thing to say, and the ways on. */
export const Message = ({ title, lead, children }: { title: string; lead: string; children: ReactNode }) => (
  <div className="space-y-5">
    <h1 className="text-3xl font-bold text-balance">{title}</h1>
    <p className="text-lg text-soft">{lead}</p>
    <div className="flex flex-wrap items-center gap-4">{children}</div>
  </div>
)
