import { useTranslations } from 'use-intl'
import { countedByHand } from '../../lib/session/byHand.ts'
import type { RoundView } from '../../lib/session/view.ts'
import { Notice } from '../ui/Notice.tsx'

/** Says of a vote that cards were counted instead of phones; nothing where that is not so. */
export const CountedByHand = ({ round }: { round: Pick<RoundView, 'phase' | 'byHand'> }) => {
  const t = useTranslations('phone.byHand')
  const what = countedByHand(round.byHand)
  if (what === null) return null
  return <Notice tone="attention">{t(round.phase !== 'revealed' && what === 'now' ? 'soon' : what)}</Notice>
}
