import { useTranslations } from 'use-intl'
import type { CodedReason } from '../../lib/activities/expertCoding.ts'
import type { Language } from '../../lib/workshop/text.ts'

interface PhoneReasonsProps {
  readonly language: Language
  /** Language of the recording: lines are quoted as they were spoken. */
  readonly spoken: Language
  readonly reasons: readonly CodedReason[]
}

type PhoneReasonProps = Omit<PhoneReasonsProps, 'reasons'> & { readonly reason: CodedReason }

/** One reason, and the line of the transcript that decided it, in the language in which it was spoken. */
export const PhoneReason = ({ language, spoken, reason }: PhoneReasonProps) => {
  const t = useTranslations('phone.shown')
  return (
    <div className="flex flex-col gap-2 leading-snug">
      {reason.reason === null ? null : <p>{reason.reason[language]}</p>}
      {reason.moments.map(({ line, text, note }) => (
        <blockquote key={`${line} ${note.en}`} className="border-expert border-l-2 pl-3">
          <p lang={spoken} className="italic">
            <span className="sr-only">{t('line')}: </span>“{text}”
          </p>
          <p className="text-soft text-sm">{note[language]}</p>
        </blockquote>
      ))}
    </div>
  )
}

/** Why, element by element. */
export const PhoneReasons = ({ language, spoken, reasons }: PhoneReasonsProps) => {
  const t = useTranslations('phone.shown')
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg font-bold">{t('elementsWhy')}</h2>
      {reasons.map((reason) => (
        <div key={reason.id} className="border-line border-t pt-3">
          <h3 className="mb-1 flex justify-between gap-3 font-semibold">
            {reason.name[language]}
            <span className="text-expert">{reason.mark ?? t('notDiscussed')}</span>
          </h3>
          <PhoneReason language={language} spoken={spoken} reason={reason} />
        </div>
      ))}
    </section>
  )
}
