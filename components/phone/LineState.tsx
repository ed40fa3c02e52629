import { useTranslations } from 'use-intl'
import type { Live } from '../../lib/client/liveStore.ts'

type Status = Live<'phone'>['status']

const dots = { live: 'bg-room', away: 'bg-attention', connecting: 'bg-control', refused: 'bg-attention' }

/** Whether the page is connected, in a word beside a dot. What to make of it is said in a sentence below. */
export const LineState = ({ status }: { status: Status }) => {
  const t = useTranslations('phone.line')
  return (
    <span className="flex items-center gap-2">
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[status]}`} />
      {t(status === 'refused' ? 'away' : status)}
    </span>
  )
}
