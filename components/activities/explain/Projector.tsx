'use client'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** The ramp of the marks, by mark. It repeats what number and word say. */
const ramp = ['', 'bg-mark-1', 'bg-mark-2', 'bg-mark-3', 'bg-mark-4', 'bg-mark-5']

/** How to rate: the sentences, and the scale as it will be on the phones, 5 on top. */
export const ExplainProjector = ({ face }: ProjectorScreenProps<'explain'>) => (
  <section className="grid h-full grid-cols-2 items-center gap-20 portrait:grid-cols-1">
    <div className="space-y-10">
      {face.paragraphs.map((paragraph) => (
        <p key={paragraph} className="text-5xl leading-snug text-balance">
          {paragraph}
        </p>
      ))}
    </div>
    <ol className="space-y-5">
      {[...face.scale.labels]
        .sort((a, b) => b.value - a.value)
        .map(({ value, label }) => (
          <li
            key={value}
            className="flex items-center gap-8 rounded-card border border-line bg-card px-8 py-5 shadow-card"
          >
            <span className={`h-[4.5rem] w-[0.9rem] rounded-full ${ramp[value]}`} />
            <b className="w-16 text-6xl">{value}</b>
            <span className="text-5xl">{label}</span>
          </li>
        ))}
    </ol>
  </section>
)
