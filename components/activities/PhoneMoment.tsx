import { useTranslations } from 'use-intl'
import { mostMoments } from '../../lib/session/moments.ts'
import { Button } from '../ui/Button.tsx'
import type { OwnMoments } from './phoneScreen.ts'

/** While the room listens: one large button for a moment worth talking about, and how many were marked. */
export const PhoneMoment = ({ moments }: { moments: OwnMoments }) => {
  const t = useTranslations('phone.moment')
  const { marked, waiting, mark } = moments
  const line = marked >= mostMoments ? 'full' : waiting ? 'kept' : marked === 0 ? 'why' : 'received'
  return (
    <div className="flex flex-col gap-1.5">
      <Button look="primary" onPress={mark} className="min-h-16">
        {t('mark')}
      </Button>
      <p aria-live="polite" className="text-soft min-h-10 text-sm leading-snug">
        {t(line, { n: marked })}
      </p>
    </div>
  )
}
