import { useTranslations } from 'next-intl'
import { Problem } from '../pages/Problem.tsx'
import type { Why } from './usePost.ts'

/** Why something was not done, and what to do. */
export const WhyNot = ({ why }: { why: Why | null }) => {
  const t = useTranslations('pages.people.why')
  return <Problem>{why === null ? null : t(why)}</Problem>
}
