import { At } from './At.tsx'
import { Axes } from './Axes.tsx'
import type { Place } from './place.ts'
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

/** Points that would lie on each other, drawn as one with all their labels. */
interface Together {
  readonly points: readonly PlanePoint[]
  readonly place: Place
}

/** How near two points may lie, in parts of the picture, before they hide each other: about the width of one. */
const apart = { x: 0.055, y: 0.075 }

const together = (points: readonly PlanePoint[], place: (point: PlanePoint) => Place): Together[] => {
  const groups: Together[] = []
  for (const point of points) {
    const own = place(point)
    const at = groups.findIndex(
      ({ points: [first], place: { x, y } }) =>
        first?.of === point.of && Math.abs(x - own.x) < apart.x && Math.abs(y - own.y) < apart.y,
    )
    const near = groups[at]
    if (!near) groups.push({ points: [point], place: own })
    else {
      const all = [...near.points, point]
      const middle = (of: 'x' | 'y') => all.reduce((sum, one) => sum + place(one)[of], 0) / all.length
      groups[at] = { points: all, place: { x: middle('x'), y: middle('y') } }
    }
  }
  return groups
}

const Mark = ({ points }: Together) => {
  const coding = points[0]?.of === 'coding'
  const half = size - 2 + 8 * (points.length - 1)
  return (
    <g>
      {coding && points.length === 1 ? (
        <path d={diamond} className="fill-expert stroke-card" strokeWidth={2} />
      ) : (
        <rect
          x={-half}
          y={2 - size}
          width={2 * half}
          height={2 * size - 4}
          rx={coding ? 3 : size - 2}
          className={coding ? 'fill-expert stroke-card' : 'fill-room stroke-card'}
          strokeWidth={2}
        />
      )}
      <text
        y={4.5}
        fontSize={13}
        fontWeight={700}
        textAnchor="middle"
        className={coding ? 'fill-on-expert' : 'fill-on-room'}
      >
        {points.map(({ label }) => label).join(' ')}
      </text>
    </g>
  )
}

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
    <div
      aria-hidden="true"
      className="h-[320px] max-w-xl pt-[12px] pr-[36px] pb-[58px] pl-[72px] sm:h-[384px] print:h-[270px]"
    >
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
        {together(points, place).map((one) => (
          <At key={one.points[0]?.id} place={one.place}>
            <Mark {...one} />
          </At>
        ))}
      </svg>
    </div>
  )
}
