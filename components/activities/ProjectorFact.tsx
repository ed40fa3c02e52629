import type { ReactNode } from 'react'

interface ProjectorFactProps {
  readonly label: ReactNode
  readonly big: ReactNode
  readonly of: 'room' | 'coding'
  readonly children?: ReactNode
}

/** One figure beside a chart: what it is, the figure large, and what it means in words. */
export const ProjectorFact = ({ label, big, of, children }: ProjectorFactProps) => (
  <div>
    <h3 className="text-[2.2rem] text-soft">{label}</h3>
    <p
      className={`text-6xl leading-tight font-bold tracking-tight text-balance ${of === 'room' ? 'text-room' : 'text-expert'}`}
    >
      {big}
    </p>
    <div className="mt-2 space-y-3 text-4xl leading-snug">{children}</div>
  </div>
)
