'use client'
import { useTranslations } from 'next-intl'
import type { CodedReason } from '../../lib/activities/expertCoding.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { FitToSpace } from './FitToSpace.tsx'
import { useLocalText } from './useLocalText.ts'

interface ProjectorReasonsProps {
  readonly label: LocalText
  /** In the order to be read: where the room was widest apart first. */
  readonly reasons: readonly CodedReason[]
  /** Language of the recording: lines are quoted as they were spoken. */
  readonly spoken: string
}

/** Why, element by element, with the lines that decided it. */
export const ProjectorReasons = ({ label, reasons, spoken }: ProjectorReasonsProps) => {
  const t = useTranslations('projector.why')
  const text = useLocalText()
  return (
    <section className="flex h-full min-h-0 flex-col gap-4">
      <div className="flex items-baseline justify-between gap-8">
        <h2 className="text-4xl leading-tight font-semibold">{t('heading')}</h2>
        <p className="shrink-0 text-3xl text-expert">{text(label)}</p>
      </div>
      <FitToSpace largest={2.4} smallest={1.3} className="columns-2 gap-x-[1.8em] portrait:columns-1">
        {reasons.map(({ id, name, mark, reason, moments }) => (
          <article key={id} className="mb-[0.8em] break-inside-avoid leading-snug">
            <h3 className="flex items-baseline gap-[0.5em] text-[1.12em] font-bold">
              <span className="text-expert">{mark ?? '–'}</span>
              {text(name)}
              {mark === null && <span className="text-[0.8em] font-normal text-soft">{t('notDiscussed')}</span>}
            </h3>
            {reason && <p>{text(reason)}</p>}
            {moments.map((moment) => (
              <p key={moment.line} className="mt-[0.25em] border-l-[0.15em] border-expert pl-[0.6em]">
                <q lang={spoken}>{moment.text}</q> <span className="text-soft">{text(moment.note)}</span>
              </p>
            ))}
          </article>
        ))}
      </FitToSpace>
    </section>
  )
}
