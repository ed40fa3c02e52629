import { dotLayout } from './dotLayout.ts'

/** The coding on the same axis: its mark, and the lowest and the highest of the coders' own. */
export interface DotsCoding {
  readonly mark: number
  readonly lo: number
  readonly hi: number
  /** What kind of coding it is: a demo coding says so wherever it stands. */
  readonly label: string
}

interface RoomDotsProps {
  /** How many gave 1, 2, 3, 4 and 5. */
  readonly counts: readonly number[]
  readonly mine: number | null
  readonly coding: DotsCoding | null
  readonly words: {
    readonly caption: string
    readonly mark: string
    readonly people: string
    readonly mine: string
  }
}

const barHeight = 150

/** One column. The dot with the ring is the own one: it stands on top, where the thumb has put it. */
const Column = ({
  count,
  layout,
  ringed,
  fullest,
}: {
  count: number
  layout: ReturnType<typeof dotLayout>
  ringed: boolean
  fullest: number
}) => {
  if (layout === null) {
    const height = Math.max(count > 0 ? 3 : 0, (count / fullest) * barHeight)
    return (
      <div
        className={`bg-room w-10 rounded-t ${ringed ? 'outline-ink outline-3 outline-offset-2' : ''}`}
        style={{ height: `${height}px` }}
      />
    )
  }
  const { size, abreast } = layout
  return (
    <div
      className="flex flex-wrap-reverse content-start justify-center gap-[3px]"
      style={{ width: `${abreast * (size + 3)}px` }}
    >
      {Array.from({ length: count }, (_, at) => (
        <span
          key={at}
          className={`bg-room drop block rounded-full ${ringed && at === count - 1 ? 'outline-ink outline-3 outline-offset-2' : ''}`}
          style={{ width: `${size}px`, height: `${size}px`, animationDelay: `${((at * 7) % 11) * 45}ms` }}
        />
      ))}
    </div>
  )
}

/** The coders' range as a whisker and the coding's mark as a diamond, under the axis. */
const CodingLane = ({ mark, lo, hi, label }: DotsCoding) => (
  <div className="relative mt-1 pt-6">
    <span
      className="bg-expert absolute top-3 h-0.5"
      style={{ left: `${(lo - 0.5) * 20}%`, width: `${(hi - lo) * 20}%` }}
    />
    <span
      className="bg-expert absolute top-3 size-3.5 -translate-x-1/2 -translate-y-[6px] rotate-45 rounded-[2px]"
      style={{ left: `${(mark - 0.5) * 20}%` }}
    />
    <p className={`text-expert text-sm ${mark < 3 ? 'pl-[5%]' : mark > 3 ? 'pr-[5%] text-right' : 'text-center'}`}>
      {label}
    </p>
  </div>
)

/** The room as dots over the five marks, in plain elements: no chart library reaches a phone. A table stands behind. */
export const RoomDots = ({ counts, mine, coding, words }: RoomDotsProps) => {
  const layout = dotLayout(counts)
  const fullest = Math.max(1, ...counts)
  return (
    <div>
      <div aria-hidden="true">
        <div className="border-ink grid min-h-16 grid-cols-5 items-end border-b-2 pt-3 pb-1">
          {counts.map((count, at) => (
            <div key={at} className="flex justify-center">
              <Column count={count} layout={layout} ringed={mine === at + 1 && count > 0} fullest={fullest} />
            </div>
          ))}
        </div>
        <div className="text-soft grid grid-cols-5 pt-1 text-center">
          {counts.map((_, at) => (
            <span key={at} className={mine === at + 1 ? 'text-ink font-bold' : ''}>
              {at + 1}
            </span>
          ))}
        </div>
        {coding === null ? null : <CodingLane {...coding} />}
      </div>
      <table className="sr-only">
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.mark}</th>
            <th scope="col">{words.people}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map((count, at) => (
            <tr key={at}>
              <th scope="row">
                {[at + 1, mine === at + 1 && words.mine, coding?.mark === at + 1 && coding.label]
                  .filter(Boolean)
                  .join(', ')}
              </th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
