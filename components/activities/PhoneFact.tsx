interface PhoneFactProps {
  readonly sentences: readonly string[]
  readonly source: string
}

/** A published finding on the phone, with where it stands. */
export const PhoneFact = ({ sentences, source }: PhoneFactProps) => (
  <section className="bg-expert-wash flex flex-col gap-2 rounded-card p-4">
    {sentences.map((sentence) => (
      <p key={sentence} className="leading-snug">
        {sentence}
      </p>
    ))}
    <p className="text-soft text-sm leading-snug">{source}</p>
  </section>
)
