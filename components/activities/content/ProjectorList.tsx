'use client'
import { useTranslations } from 'next-intl'
import { FitToSpace } from '../FitToSpace.tsx'
import { areFew, roomFor } from './listLook.ts'

const Place = ({ at, there }: { at: number; there: boolean }) => (
  <span
    className={`flex size-[1.5em] shrink-0 items-center justify-center rounded-full border-[0.07em] text-[0.8em] leading-none font-bold ${
      there ? 'border-room bg-room text-on-room' : 'border-line text-soft'
    }`}
  >
    {at}
  </span>
)

/** A few short points, large; the place of each is there before it is, so that nothing moves when it comes. */
const Few = ({ points, expected }: ProjectorListProps) => (
  <FitToSpace largest={3.9} smallest={2.2}>
    <ol className="flex min-h-full flex-col justify-evenly">
      {Array.from({ length: Math.max(points.length, expected) }, (_, at) => {
        const point = points[at]
        return (
          <li key={at} className="flex items-center gap-[0.7em] leading-tight font-semibold">
            <Place at={at + 1} there={point !== undefined} />
            {point ?? <span className="h-px flex-1 bg-line" />}
          </li>
        )
      })}
    </ol>
  </FitToSpace>
)

interface ProjectorListProps {
  readonly points: readonly string[]
  /** How many come in all, one at a time; 0 where they come at once. */
  readonly expected: number
}

/** A list on the big screen, in one size from its first point to its last: where all is too much the first give way. */
export const ProjectorList = ({ points, expected }: ProjectorListProps) => {
  const t = useTranslations('projector.content')
  if (areFew(points, expected)) return <Few points={points} expected={expected} />
  const gone = expected > 0 ? roomFor(points) : 0
  return (
    <FitToSpace largest={2.6} smallest={expected > 0 ? 2.2 : 1.6}>
      {gone > 0 && <p className="mb-[0.5em] text-soft">{t('earlier', { count: gone })}</p>}
      <ol className="space-y-[0.4em] pt-[0.3em] leading-snug">
        {points.slice(gone).map((point, at) => {
          const latest = expected > 0 && gone + at === points.length - 1
          return (
            <li
              key={point}
              className={`flex gap-[0.7em] ${latest ? 'font-semibold' : expected > 0 ? 'text-soft' : ''}`}
            >
              <span aria-hidden="true" className={latest ? 'text-room' : ''}>
                •
              </span>
              {point}
            </li>
          )
        })}
      </ol>
    </FitToSpace>
  )
}
