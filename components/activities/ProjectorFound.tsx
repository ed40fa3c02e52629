'use client'

interface ProjectorFoundProps {
  readonly sentences: readonly string[]
  readonly source: string
}

/** A published finding on the big screen, with where it stands. */
export const ProjectorFound = ({ sentences, source }: ProjectorFoundProps) => {
  const small = sentences.join(' ').length > 320
  return (
    <section className="rounded-card border-l-[0.5rem] border-expert bg-expert-wash px-9 py-6">
      {sentences.map((sentence, at) => (
        <p
          key={sentence}
          className={`leading-snug text-balance ${at === 0 ? 'font-semibold' : 'mt-3'} ${small ? 'text-[2rem]' : 'text-4xl'}`}
        >
          {sentence}
        </p>
      ))}
      <p className="mt-3 text-2xl leading-snug text-soft">{source}</p>
    </section>
  )
}
