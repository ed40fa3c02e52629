interface ShareStripProps {
  /** Shares of the marks from 1 on, from 0 to 1. */
  readonly shares: readonly number[]
  /** The words of each share, such as "35%": written above where there is room for them. */
  readonly labels?: readonly string[]
}

const fills = ['fill-mark-1', 'fill-mark-2', 'fill-mark-3', 'fill-mark-4', 'fill-mark-5'] as const

/** Narrower parts have no words above them. */
const leastLabelled = 0.07

/** Shares of marks as one strip, 1 on the left. The cell or row that it stands in says it in words. */
export const ShareStrip = ({ shares, labels }: ShareStripProps) => {
  const all = shares.reduce((sum, share) => sum + share, 0) || 1
  const from = (at: number) => (100 * shares.slice(0, at).reduce((sum, share) => sum + share, 0)) / all
  const wide = (share: number) => `${(100 * share) / all}%`
  return (
    <div aria-hidden="true">
      {labels ? (
        <p className="flex text-sm text-soft">
          {shares.map((share, at) => (
            <span key={at} className="text-center" style={{ width: wide(share) }}>
              {share >= leastLabelled ? labels[at] : ''}
            </span>
          ))}
        </p>
      ) : null}
      <svg aria-hidden="true" className={`block w-full ${labels ? 'h-5' : 'h-2.5 min-w-20 print:min-w-12'}`}>
        {shares.map((share, at) => (
          <rect
            key={at}
            x={`${from(at)}%`}
            width={wide(share)}
            height="100%"
            className={`${fills[at] ?? 'fill-control'} stroke-paper`}
            strokeWidth={share === 0 ? 0 : 1.5}
          />
        ))}
      </svg>
    </div>
  )
}
