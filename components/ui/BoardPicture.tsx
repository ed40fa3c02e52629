import { BoardExcerpts } from './BoardExcerpts.tsx'
import { type BoardMark, type Point, type Scale, type Shape, scaleOf, shapes } from './boardShape.ts'
import { packPile, pileRadius } from './packPile.ts'

export interface BoardPictureProps {
  readonly across: string
  readonly up: string
  /** How many people put their point where. */
  readonly piles: readonly (Point & { readonly people: number })[]
  readonly mean: Point | null
  /** The own point, on a phone. */
  readonly mine: Point | null
  readonly marks: readonly BoardMark[]
  readonly on: 'screen' | 'phone'
}

const Axes = ({ shape, scale: { x, y }, across, up }: { shape: Shape; scale: Scale; across: string; up: string }) => {
  const { width, height, left, right, top, bottom, text } = shape
  const [ends, base] = [{ x: width - right, y: top }, height - bottom]
  return (
    <>
      <rect x={left} y={top} width={ends.x - left} height={base - top} rx={6} className="fill-card stroke-control" />
      {[1, 2, 3, 4, 5].map((mark) => (
        <g
          key={mark}
          className={mark === 3 ? 'stroke-control' : 'stroke-line'}
          strokeDasharray={mark === 3 ? '5 4' : ''}
        >
          <line x1={x(mark)} x2={x(mark)} y1={top} y2={base} />
          <line x1={left} x2={ends.x} y1={y(mark)} y2={y(mark)} />
        </g>
      ))}
      {[1, 2, 3, 4, 5].map((mark) => (
        <g key={mark} className="fill-soft" fontSize={text}>
          <text x={x(mark)} y={base + text * 1.05} textAnchor="middle">
            {mark}
          </text>
          <text x={left - text * 0.4} y={y(mark) + text * 0.35} textAnchor="end">
            {mark}
          </text>
        </g>
      ))}
      <g className="fill-ink" fontSize={text} fontWeight={700} textAnchor="middle">
        <text x={(left + ends.x) / 2} y={height - text * 0.3}>
          {across} →
        </text>
        <text transform={`translate(${text * 0.95} ${(top + base) / 2}) rotate(-90)`}>{up} →</text>
      </g>
    </>
  )
}

interface PeopleProps extends Pick<BoardPictureProps, 'piles' | 'mine'> {
  readonly shape: Shape
  readonly scale: Scale
  readonly faint: boolean
}

const People = ({ piles, mine, shape, scale: { x, y, cell }, faint }: PeopleProps) => {
  const radius = pileRadius(Math.max(1, ...piles.map(({ people }) => people)), cell, shape.dot)
  const isMine = ({ across, up }: Point) => mine !== null && mine.across === across && mine.up === up
  return (
    <>
      {piles.map((pile) => (
        <g key={`${pile.across} ${pile.up}`} className={faint ? 'fill-room opacity-45' : 'fill-room'}>
          {packPile(pile.people, radius, cell).map((dot, at) => (
            <circle key={at} cx={x(pile.across) + dot.x} cy={y(pile.up) + dot.y} r={radius} />
          ))}
        </g>
      ))}
      {piles.filter(isMine).map(({ across, up, people }) => (
        <circle
          key="mine"
          className="fill-none stroke-ink"
          strokeWidth={3}
          cx={x(across)}
          cy={y(up)}
          r={radius * (people === 1 ? 1 : 1.45 * Math.sqrt(people) + 1) + 4}
        />
      ))}
    </>
  )
}

const Mean = ({ at, shape, scale: { x, y } }: { at: Point; shape: Shape; scale: Scale }) => {
  const arm = shape.mark * 0.95
  const cross = `M${x(at.across) - arm} ${y(at.up)}h${2 * arm}M${x(at.across)} ${y(at.up) - arm}v${2 * arm}`
  return (
    <g fill="none" strokeLinecap="round">
      <path d={cross} className="stroke-card" strokeWidth={shape.mark * 0.75} />
      <path d={cross} className="stroke-ink" strokeWidth={shape.mark * 0.36} />
    </g>
  )
}

/**
 * Care across, authority up: a dot a person, a cross for their average, a diamond for a coding and a square for the room.
 * A picture alone: sentence and table stand beside it.
 */
export const BoardPicture = ({ across, up, piles, mean, mine, marks, on }: BoardPictureProps) => {
  const shape = shapes[on]
  const scale = scaleOf(shape)
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${shape.width} ${shape.height}`} className="size-full">
      <Axes shape={shape} scale={scale} across={across} up={up} />
      <People piles={piles} mine={mine} shape={shape} scale={scale} faint={marks.length > 0} />
      {mean && <Mean at={mean} shape={shape} scale={scale} />}
      <BoardExcerpts marks={marks} mean={mean} shape={shape} scale={scale} />
    </svg>
  )
}
