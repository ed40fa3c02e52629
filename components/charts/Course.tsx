import { At } from './At.tsx'
import { Axes } from './Axes.tsx'
import { Segment } from './Segment.tsx'

/** One point in time: a share from 0 to 1 with its interval; `null` where it is hidden. */
export interface CoursePoint {
  readonly name: string
  readonly share: number | null
  readonly lo: number | null
  readonly hi: number | null
}

/** A share at one of the points, on what it has in common with another. */
export interface CourseEnd {
  readonly at: number
  readonly share: number
}

interface CourseProps {
  readonly points: readonly CoursePoint[]
  /** Two points that may be compared, each by its share on what both had: it need not be the share on all that a point had. */
  readonly lines: readonly { readonly from: CourseEnd; readonly to: CourseEnd }[]
}

const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, words: `${100 * at}%` }))

/** As many names as have room beside each other: on a narrow screen three, else seven. */
const nameLook = (at: number, points: number): string => {
  if (at % Math.ceil(points / 7) !== 0) return 'hidden'
  return at % Math.ceil(points / 3) === 0 ? '' : 'max-sm:hidden'
}

/** A share over time with its intervals. Lines join what two points have in common, by rings: elsewhere there is no line. */
export const Course = ({ points, lines }: CourseProps) => {
  const place = ({ at, share }: CourseEnd) => ({ x: (at + 0.5) / points.length, y: share })
  const drawn = points.flatMap(({ share, lo, hi }, at) => (share === null ? [] : [{ at, share, lo, hi }]))
  return (
    <div aria-hidden="true" className="h-[288px] max-w-3xl pt-[12px] pr-[24px] pb-[32px] pl-[52px] print:h-[224px]">
      <svg aria-hidden="true" className="block size-full overflow-visible">
        <Axes
          below={points.map(({ name }, at) => ({
            at: (at + 0.5) / points.length,
            words: name,
            className: nameLook(at, points.length),
          }))}
          beside={ticks}
        />
        {drawn.map(({ at, lo, hi }) =>
          lo === null || hi === null ? null : (
            <Segment
              key={at}
              from={place({ at, share: lo })}
              to={place({ at, share: hi })}
              className="stroke-room opacity-50"
              strokeWidth={5}
            />
          ),
        )}
        {lines.map(({ from, to }) => (
          <Segment key={from.at} from={place(from)} to={place(to)} className="stroke-room" strokeWidth={2} />
        ))}
        {lines
          .flatMap(({ from, to }) => [from, to])
          .map((end, at) => (
            <At key={at} place={place(end)}>
              <circle r={4.5} className="fill-card stroke-room" strokeWidth={2} />
            </At>
          ))}
        {drawn.map(({ at, share }) => (
          <At key={at} place={place({ at, share })}>
            <circle r={7} className="fill-room stroke-card" strokeWidth={2} />
          </At>
        ))}
      </svg>
    </div>
  )
}
