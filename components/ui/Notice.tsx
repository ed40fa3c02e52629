import type { ReactNode } from 'react'

const tones = {
  room: 'bg-room-wash text-ink',
  attention: 'bg-attention-wash text-ink',
  plain: 'bg-wash text-ink',
}

const signs = { room: '✓', attention: '!', plain: '·' }

interface NoticeProps {
  readonly tone: keyof typeof tones
  readonly children: ReactNode
  readonly sign?: string
}

/** A sentence or two about where things stand, with a sign beside it, so that colour does not say it alone. */
export const Notice = ({ tone, children, sign = signs[tone] }: NoticeProps) => (
  <div className={`flex min-h-14 items-center gap-3 rounded-card px-4 py-2.5 leading-snug ${tones[tone]}`}>
    <span aria-hidden="true" className="w-4 shrink-0 text-center font-bold">
      {sign}
    </span>
    <p>{children}</p>
  </div>
)
