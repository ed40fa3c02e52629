'use client'
import { useTranslations } from 'next-intl'
import type { LocalText } from '../../lib/workshop/text.ts'
import { FitToSpace } from './FitToSpace.tsx'
import { useLocalText } from './useLocalText.ts'

interface ProjectorOverallReasonProps {
  readonly label: LocalText
  readonly mark: number | null
  readonly reason: LocalText | null
}

/** The coders' reason for their overall mark, large enough to be read together. */
export const ProjectorOverallReason = ({ label, mark, reason }: ProjectorOverallReasonProps) => {
  const t = useTranslations('projector.why')
  const text = useLocalText()
  return (
    <section className="grid h-full grid-cols-[auto_1fr] items-center gap-16 portrait:grid-cols-1">
      {mark !== null && (
        <div className="relative grid size-72 place-items-center text-on-expert" aria-hidden="true">
          <span className="absolute size-52 rotate-45 rounded-xl bg-expert" />
          <span className="relative text-9xl font-bold">{mark}</span>
        </div>
      )}
      <div className="flex h-full min-h-0 flex-col justify-center gap-6 py-8">
        <h2 className="text-5xl leading-tight font-semibold">
          {mark === null ? t('overallHeading') : t('overallHeadingMark', { mark })}
        </h2>
        <div className="max-h-[72%] min-h-0">
          <FitToSpace largest={3.3} smallest={1.8} className="leading-normal">
            <p>{reason ? text(reason) : t('noReason')}</p>
          </FitToSpace>
        </div>
        <p className="text-[2.2rem] text-expert">{text(label)}</p>
      </div>
    </section>
  )
}
