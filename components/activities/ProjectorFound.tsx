'use client'

interface ProjectorFoundProps {
  readonly sentences: readonly string[]
  readonly source: string
}

/** A published finding on the big screen, with where it stands. Its sizes go by what holds it. */
export const ProjectorFound = ({ sentences, source }: ProjectorFoundProps) => (
  <section className="rounded-card border-l-[0.22em] border-expert bg-expert-wash px-[1em] py-[0.65em]">
    {sentences.map((sentence, at) => (
      <p key={sentence} className={`leading-snug text-balance ${at === 0 ? 'font-semibold' : 'mt-[0.3em]'}`}>
        {sentence}
      </p>
    ))}
    <p className="mt-[0.35em] text-[max(0.6em,1.6rem)] leading-snug text-soft">{source}</p>
  </section>
)
