import type { ReactNode } from 'react'

const tones = {
  room: 'bg-room-wash text-ink',
  attention: 'bg-attention-wash text-ink',
  plain: 'bg-wash text-ink',
}

const signs = { room: '✓', attention: '!', plain: '' }

interface NoticeProps {
  readonly tone: keyof typeof tones
  readonly children: ReactNode
  readonly sign?: string
  /** One line where it fits, for a bar at the bottom. */
  readonly compact?: boolean
}

/** A sentence or two about where things stand, with a sign beside it, so that colour does not say it alone. */
export const Notice = ({ tone, children, sign = signs[tone], compact = false }: NoticeProps) => (
  <div
    className={`flex items-center gap-3 rounded-card px-4 leading-snug ${compact ? 'min-h-9 py-1 text-sm' : 'min-h-14 py-2.5'} ${tones[tone]}`}
  >
    {sign === '' ? null : (
      <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
        {sign}
      </span>
    )}
    <p>{children}</p>
  </div>
)
