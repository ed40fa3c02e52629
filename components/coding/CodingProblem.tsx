import { useTranslations } from 'next-intl'
import { Problem } from '../pages/Problem.tsx'
import type { CodingWhy } from './useCodingPost.ts'

/** Why something of a coding was not done, and what to do. */
export const CodingProblem = ({ why }: { why: CodingWhy | null }) => {
  const t = useTranslations('coding.why')
  return <Problem>{why === null ? null : t(why)}</Problem>
}
