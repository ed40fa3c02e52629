'use client'
import { useTranslations } from 'next-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { ProjectorFact } from '../ProjectorFact.tsx'
import { useLocalText } from '../useLocalText.ts'

interface ProjectorMatchProps {
  readonly coding: NonNullable<ShownOf<'rate'>['overallCoding']>
  readonly number: number
  /** Leaves out what is not needed while the room talks. */
  readonly short: boolean
}

/** The room beside the expert coding, in words: which way it leaned on average, and who moved nearer between the votes. */
export const ProjectorMatch = ({ coding, number, short }: ProjectorMatchProps) => {
  const t = useTranslations('projector.match')
  const text = useLocalText()
  const { now, before, moved, coders, label } = coding
  const lean = now?.lean ?? 'none'
  const heading = (
    <>
      {t(now ? 'label' : 'labelAlone')}
      <span className="block text-expert">{text(label)}</span>
    </>
  )
  return (
    <ProjectorFact of="coding" label={heading} big={now && lean !== 'none' ? t(`lean.${lean}`) : coding.mark}>
      {!now && <p>{t('notCompared')}</p>}
      {!short && coders && coders.n > 1 && coders.lo === coders.hi && (
        <p className="text-soft">{t('codersSame', { n: coders.n, mark: coders.lo })}</p>
      )}
      {!short && moved && <p>{t('moved', { ...moved, from: number - 1, to: number })}</p>}
      {!short && !moved && before && (
        <p>{t('before', { number: number - 1, n: before.n, exact: before.exact, withinOne: before.withinOne })}</p>
      )}
    </ProjectorFact>
  )
}
