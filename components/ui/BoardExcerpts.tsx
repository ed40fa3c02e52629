import { type BoardMark, type Point, type Scale, type Shape, shapes } from './boardShape.ts'
import { placeTitles, type TitlePlace } from './placeTitles.ts'

interface Drawn {
  readonly shape: Shape
  readonly scale: Scale
}

/** The room's place: a square with the letter, and a line that ties it to the coding's diamond. */
const RoomMark = ({ letter, coding, room, shape, scale: { x, y } }: Drawn & Omit<BoardMark, 'title'>) => {
  if (!room) return null
  const [cx, cy, side] = [x(room.across), y(room.up), shape.mark * 0.78]
  return (
    <>
      <line
        x1={x(coding.across)}
        y1={y(coding.up)}
        x2={cx}
        y2={cy}
        className="stroke-soft"
        strokeWidth={shape.mark * 0.14}
        strokeDasharray="4 3"
      />
      <rect
        x={cx - side}
        y={cy - side}
        width={2 * side}
        height={2 * side}
        rx={2}
        className="fill-card stroke-room"
        strokeWidth={shape.mark * 0.2}
      />
      <text x={cx} y={cy + shape.text * 0.3} textAnchor="middle" className="fill-room">
        {letter}
      </text>
    </>
  )
}

interface CodingMarkProps extends Drawn {
  readonly letter: string
  readonly title: string
  readonly at: Point
  readonly place: TitlePlace
}

/** The coding's place: a diamond with the letter, its title beside it. */
const CodingMark = ({ letter, title, at, place, shape: { mark, text }, scale: { x, y } }: CodingMarkProps) => {
  const [cx, cy, reach] = [x(at.across), y(at.up), mark * 1.25]
  return (
    <>
      <path
        d={`M${cx} ${cy - reach}L${cx + reach} ${cy}L${cx} ${cy + reach}L${cx - reach} ${cy}Z`}
        className="fill-expert stroke-card"
        strokeWidth={mark * 0.14}
        strokeLinejoin="round"
      />
      <text x={cx} y={cy + text * 0.3} textAnchor="middle" className="fill-on-expert">
        {letter}
      </text>
      {place && (
        <text {...place} className="fill-expert stroke-card" strokeWidth={text * 0.22} paintOrder="stroke">
          {title}
        </text>
      )}
    </>
  )
}

interface BoardExcerptsProps {
  readonly marks: readonly BoardMark[]
  /** The room's own average, which no title may cover. */
  readonly mean: Point | null
}

/** How wide a letter of a title is on average, beside its height. */
const letterWidth = 0.48

const titlesOf = ({ marks, mean }: BoardExcerptsProps, shape: Shape, { x, y }: Scale): readonly TitlePlace[] => {
  if (shape === shapes.phone) return marks.map(() => null) // no room for words there: the list below has them
  const { mark: half, text, left, top, width, height, right, bottom } = shape
  const points = marks.flatMap(({ coding, room }) => (room ? [coding, room] : [coding])).concat(mean ?? [])
  return placeTitles(
    marks.map(({ title, coding }) => ({
      x: x(coding.across),
      y: y(coding.up),
      width: title.length * text * letterWidth,
    })),
    points.map(({ across, up }) => ({ x: x(across), y: y(up) })),
    { half, height: text * 1.1, field: { left, top, right: width - right, bottom: height - bottom } },
  )
}

/** The excerpts on the board: diamonds for codings, squares for the room. */
export const BoardExcerpts = ({ marks, mean, shape, scale }: Drawn & BoardExcerptsProps) => {
  const titles = titlesOf({ marks, mean }, shape, scale)
  return (
    <g fontSize={shape.text * 0.86} fontWeight={700}>
      {marks.map(({ letter, coding, room }) => (
        <RoomMark key={letter} {...{ letter, coding, room, shape, scale }} />
      ))}
      {marks.map(({ letter, title, coding }, at) => (
        <CodingMark key={letter} {...{ letter, title, shape, scale }} at={coding} place={titles[at] ?? null} />
      ))}
    </g>
  )
}
