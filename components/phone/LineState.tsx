import { useTranslations } from 'use-intl'
import type { Live } from '../../lib/client/liveStore.ts'

interface LineStateProps {
  readonly status: Live<'phone'>['status']
  /** Whether something that was pressed has not arrived yet. */
  readonly kept: boolean
  /** A pretend room: said in the same place, so that it takes no space from the buttons. */
  readonly rehearsal: boolean
}

const dots = { live: 'bg-room', away: 'bg-attention', connecting: 'bg-control', refused: 'bg-attention' }

/**
 * Whether the page is connected, in a word beside a dot. When the line is down it says that nothing is lost by it, in
 * the place of that word: a notice that pushed the buttons down would make a thumb press the neighbour of what it meant.
 */
export const LineState = ({ status, kept, rehearsal }: LineStateProps) => {
  const t = useTranslations('phone.line')
  const away = kept ? 'awayKept' : 'awayPlain'
  const words = useTranslations('phone')
  return (
    <span className={`flex items-center gap-2 leading-tight ${status === 'away' ? 'text-ink' : ''}`}>
      <span aria-hidden="true" className={`size-2.5 shrink-0 rounded-full ${dots[status]}`} />
      {rehearsal && status === 'live' ? (
        <>
          <span className="sr-only">{t(status)}.</span>
          <span className="bg-attention-wash text-ink rounded-card px-2.5 py-1">{words('rehearsal')}</span>
        </>
      ) : (
        t(status === 'away' ? away : status)
      )}
    </span>
  )
}
