'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** Thanks, and what is on the phones now. */
export const CloseProjector = ({ face }: ProjectorScreenProps<'close'>) => (
  <section className="flex h-full flex-col justify-center gap-12">
    <h2 className="text-8xl leading-tight font-bold text-balance">{face.heading}</h2>
    <ul className="space-y-5 text-5xl leading-snug text-soft">
      {face.points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
)
