import { type ReactNode, useId } from 'react'

/** A part of a page about people, with its heading. */
export const Section = ({ title, children }: { title: string; children: ReactNode }) => {
  const id = useId()
  return (
    <section aria-labelledby={id} className="space-y-4 rounded-card border border-line bg-card p-5 md:p-6">
      <h2 id={id} className="text-xl font-bold">
        {title}
      </h2>
      {children}
    </section>
  )
}
