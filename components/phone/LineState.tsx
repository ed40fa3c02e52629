import { useTranslations } from 'use-intl'
import type { Live } from '../../lib/client/liveStore.ts'

interface LineStateProps {
  readonly status: Live<'phone'>['status']
  /** Whether something that was pressed has not arrived yet. */
  readonly kept: boolean
}

const dots = { live: 'bg-room', away: 'bg-attention', connecting: 'bg-control', refused: 'bg-attention' }

/**
 * Whether the page is connected, in a word beside a dot. When the line is down it says that nothing is lost by it, in
 * the place of that word: a notice that pushed the buttons down would make a thumb press the neighbour of what it meant.
 */
export const LineState = ({ status, kept }: LineStateProps) => {
  const t = useTranslations('phone.line')
  const away = kept ? 'awayKept' : 'awayPlain'
  return (
    <span className={`flex items-center gap-2 leading-tight ${status === 'away' ? 'text-ink' : ''}`}>
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[status]}`} />
      {t(status === 'away' ? away : status)}
    </span>
  )
}
