import type { KeyboardEvent, MouseEvent } from 'react'
import { useTranslations } from 'use-intl'

export interface Point {
  readonly across: number
  readonly up: number
}

interface PhoneFieldProps {
  readonly across: string
  readonly up: string
  readonly point: Point | null
  readonly onPoint: (point: Point) => void
}

const step = 0.5
/** Half a step is kept free beyond 1 and 5, so that the ends are as easy to hit as the middle. */
const [lowest, highest] = [0.75, 5.25]

const onGrid = (value: number) => Math.min(5, Math.max(1, Math.round(value / step) * step))
const share = (value: number) => `${(100 * (value - lowest)) / (highest - lowest)}%`

const moves: Readonly<Record<string, readonly [across: number, up: number]>> = {
  ArrowLeft: [-step, 0],
  ArrowRight: [step, 0],
  ArrowDown: [0, -step],
  ArrowUp: [0, step],
}

const Grid = () => (
  <>
    {[1, 2, 3, 4, 5].map((mark) => (
      <span key={mark} className={mark === 3 ? 'border-control border-dashed' : 'border-line'}>
        <span className="absolute inset-y-0 border-l border-inherit" style={{ left: share(mark) }} />
        <span className="absolute inset-x-0 border-b border-inherit" style={{ bottom: share(mark) }} />
      </span>
    ))}
  </>
)

/** A field of nine by nine places: one tap puts the point, arrow keys move it by half a step. */
export const PhoneField = ({ across, up, point, onPoint }: PhoneFieldProps) => {
  const t = useTranslations('phone.board')
  const tapped = ({ currentTarget, clientX, clientY, detail }: MouseEvent<HTMLDivElement>) => {
    if (detail === 0) return // made by a screen reader, which knows no place: the lists are for it
    const { left, bottom, width, height } = currentTarget.getBoundingClientRect()
    const spread = highest - lowest
    onPoint({
      across: onGrid(lowest + (spread * (clientX - left)) / width),
      up: onGrid(lowest + (spread * (bottom - clientY)) / height),
    })
  }
  const pressed = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (!move) return
    event.preventDefault()
    const from = point ?? { across: 3, up: 3 }
    // The first key puts the point into the middle: from nowhere there is nothing to move.
    onPoint(point ? { across: onGrid(from.across + move[0]), up: onGrid(from.up + move[1]) } : from)
  }
  return (
    <div className="grid grid-cols-[auto_auto_1fr] gap-x-1.5">
      <b aria-hidden="true" className="rotate-180 self-center text-center leading-tight [writing-mode:vertical-rl]">
        {up} →
      </b>
      <div aria-hidden="true" className="text-soft relative w-3 text-sm">
        {[1, 3, 5].map((mark) => (
          <span key={mark} className="absolute translate-y-1/2" style={{ bottom: share(mark) }}>
            {mark}
          </span>
        ))}
      </div>
      {/* It is moved on both axes; its text says both, and the lists below are the same in two plain fields. */}
      <div
        role="slider"
        tabIndex={0}
        aria-label={t('field')}
        aria-valuemin={1}
        aria-valuemax={5}
        aria-valuenow={point?.across ?? 3}
        aria-valuetext={point ? t('at', { across, up, acrossAt: point.across, upAt: point.up }) : t('noPoint')}
        onClick={tapped}
        onKeyDown={pressed}
        className="border-control bg-card relative h-[16rem] cursor-crosshair touch-manipulation overflow-hidden rounded-card border"
      >
        <Grid />
        {point ? (
          <span
            className="bg-room border-card absolute size-8 -translate-x-1/2 translate-y-1/2 rounded-full border-4"
            style={{ left: share(point.across), bottom: share(point.up), outline: '2px solid var(--room)' }}
          />
        ) : null}
      </div>
      <span />
      <span />
      <div aria-hidden="true">
        <div className="text-soft relative h-5 text-sm">
          {[1, 3, 5].map((mark) => (
            <span key={mark} className="absolute -translate-x-1/2" style={{ left: share(mark) }}>
              {mark}
            </span>
          ))}
        </div>
        <b className="block text-center leading-tight">{across} →</b>
      </div>
    </div>
  )
}
