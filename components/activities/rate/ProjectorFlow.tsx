'use client'
import { useTranslations } from 'next-intl'
import { Flow } from '../../charts/Flow.tsx'

interface ProjectorFlowProps {
  readonly flow: readonly (readonly number[])[]
  /** Which vote it leads to. */
  readonly number: number
}

/** How the room moved between two votes. Drawing together after a talk is common, and no sign of learning by itself. */
export const ProjectorFlow = ({ flow, number }: ProjectorFlowProps) => {
  const t = useTranslations('projector.room')
  const labels = { from: t('vote', { number: number - 1 }), to: t('vote', { number }) }
  const rows = flow.flatMap((counts, from) =>
    counts.flatMap((people, to) => (people === 0 ? [] : [[from + 1, to + 1, people]])),
  )
  return (
    <div>
      <div className="h-72">
        <Flow
          flow={flow}
          fromLabel={labels.from}
          toLabel={labels.to}
          table={{ caption: t('flowTable'), head: [labels.from, labels.to, t('people')], rows }}
        />
      </div>
      <p className="mt-3 text-[2.2rem] leading-snug text-soft">{t('drawTogether')}</p>
    </div>
  )
}
