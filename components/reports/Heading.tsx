import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '../pages/Section.tsx'

/** What is explained at the end of a report: the definitions that its files carry too. */
export const defined = [
  'people',
  'marks',
  'shares',
  'mean',
  'coding',
  'agreement',
  'withinOne',
  'exact',
  'lean',
  'leanWord',
  'distance',
  'notMarked',
  'satOut',
  'haloRoom',
  'haloCoders',
  'closer',
  'same',
  'further',
  'distanceChange',
  'withinOneChange',
  'distanceChangeOverTime',
  'alpha',
  'gwetAc2',
  'iccAgreement',
  'iccConsistency',
  'iccOfAverage',
  'severitySpread',
] as const
export type Defined = (typeof defined)[number]

/** A link to what a figure means. */
export const DefinitionLink = ({ of, children }: { of: Defined; children: ReactNode }) => (
  <a href={`#what-${of}`} className="underline decoration-line decoration-2 underline-offset-4 hover:decoration-room">
    {children}
  </a>
)

interface ChapterProps {
  readonly id: string
  readonly title: string
  /** One sentence that says what is to be seen. */
  readonly lead?: ReactNode
  readonly defined?: Defined
  readonly children: ReactNode
}

/** A part of a report: what is to be seen in a sentence, and a link to what its figure means. */
export const Chapter = ({ id, title, lead, defined, children }: ChapterProps) => {
  const t = useTranslations('reports.page')
  const below = (
    <>
      {lead ? <p className="max-w-prose">{lead}</p> : null}
      {defined ? (
        <p className="text-sm text-soft print:hidden">
          <DefinitionLink of={defined}>{t('whatIsThis')}</DefinitionLink>
        </p>
      ) : null}
    </>
  )
  return (
    <Section id={id} title={title} lead={below}>
      {children}
    </Section>
  )
}
