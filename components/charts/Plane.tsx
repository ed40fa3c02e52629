import { At } from './At.tsx'
import { Axes } from './Axes.tsx'
import { Segment } from './Segment.tsx'

interface Axis {
  readonly label: string
  readonly ticks: readonly number[]
  /** The words of each tick. */
  readonly words: readonly string[]
}

/** A place in the plane: of a room (round) or of the expert coding (a diamond). */
export interface PlanePoint {
  readonly id: string
  readonly x: number
  readonly y: number
  readonly label: string
  readonly of: 'room' | 'coding'
}

interface PlaneProps {
  readonly x: Axis
  readonly y: Axis
  readonly points: readonly PlanePoint[]
  /** Pairs of ids with a line between them. */
  readonly pairs?: readonly (readonly [string, string])[]
}

const size = 13
const diamond = `M0 ${-size - 2}L${size + 2} 0L0 ${size + 2}L${-size - 2} 0Z`

const Mark = ({ label, of }: PlanePoint) => (
  <g>
    {of === 'coding' ? (
      <path d={diamond} className="fill-expert stroke-card" strokeWidth={2} />
    ) : (
      <circle r={size - 2} className="fill-room stroke-card" strokeWidth={2} />
    )}
    <text
      y={4.5}
      fontSize={13}
      fontWeight={700}
      textAnchor="middle"
      className={of === 'coding' ? 'fill-on-expert' : 'fill-on-room'}
    >
      {label}
    </text>
  </g>
)

const partOf = ({ ticks }: Axis, value: number): number => {
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 1]
  return (value - from) / (to - from)
}
const ticksOf = (axis: Axis) => axis.ticks.map((tick, at) => ({ at: partOf(axis, tick), words: axis.words[at] ?? '' }))

/** Places on two axes: rooms as dots, the expert coding as diamonds, a thin line where two belong together. */
export const Plane = ({ x, y, points, pairs = [] }: PlaneProps) => {
  const at = (id: string) => points.find((point) => point.id === id)
  const place = (point: PlanePoint) => ({ x: partOf(x, point.x), y: partOf(y, point.y) })
  return (
    <div aria-hidden="true" className="h-80 max-w-xl pt-3 pr-9 pb-14 pl-17 sm:h-96">
      <svg aria-hidden="true" className="block size-full overflow-visible">
        <Axes below={ticksOf(x)} beside={ticksOf(y)} />
        <text x="50%" y="100%" dy={46} textAnchor="middle" className="fill-ink text-[15px]">
          {x.label}
        </text>
        <svg aria-hidden="true" x={-54} y="50%" className="overflow-visible">
          <text transform="rotate(-90)" textAnchor="middle" className="fill-ink text-[15px]">
            {y.label}
          </text>
        </svg>
        {pairs.map(([one, other]) => {
          const [from, to] = [at(one), at(other)]
          return from && to ? (
            <Segment key={`${one} ${other}`} from={place(from)} to={place(to)} className="stroke-control" />
          ) : null
        })}
        {points.map((point) => (
          <At key={point.id} place={place(point)}>
            <Mark {...point} />
          </At>
        ))}
      </svg>
    </div>
  )
}
