import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  /** What a link may lead to; absent: nothing does. */
  readonly id?: string
  /** What is to be seen, below the heading. */
  readonly lead?: ReactNode
  /** A box of its own on a page of several; absent: a part of a document that is read, and printed, from top to bottom. */
  readonly boxed?: boolean
  readonly children: ReactNode
}

/** A part of a page with its heading, which a printed page does not begin at its foot. */
export const Section = ({ title, id, lead, boxed = false, children }: SectionProps) => {
  const ownId = useId()
  const box = boxed ? 'rounded-card border border-line bg-card p-5 md:p-6' : 'print:pt-4'
  return (
    <section aria-labelledby={id ?? ownId} className={`space-y-4 ${box}`}>
      <header className="space-y-1 break-inside-avoid break-after-avoid">
        <h2 id={id ?? ownId} className={`font-bold ${boxed ? 'text-xl' : 'text-2xl'}`}>
          {title}
        </h2>
        {lead}
      </header>
      {children}
    </section>
  )
}
