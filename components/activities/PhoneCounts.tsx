interface PhoneCountsProps {
  readonly caption: string
  readonly rows: readonly {
    readonly id: string
    readonly label: string
    readonly people: number
    readonly mine: boolean
  }[]
  readonly mineLabel: string
}

/** How many chose each, as a short table with bars; the own choice is ringed and said in words. */
export const PhoneCounts = ({ caption, rows, mineLabel }: PhoneCountsProps) => {
  const most = Math.max(1, ...rows.map(({ people }) => people))
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map(({ id, label, people, mine }) => (
          <tr key={id} className="border-line border-t align-top first:border-0">
            <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal">
              {label}
              {mine ? (
                <span className="border-ink ml-2 inline-block rounded-full border-2 px-2 text-sm">{mineLabel}</span>
              ) : null}
              <span aria-hidden="true" className="bg-wash mt-1 block h-2 w-full rounded-full">
                <span className="bg-room block h-2 rounded-full" style={{ width: `${(100 * people) / most}%` }} />
              </span>
            </th>
            <td className="py-2 text-right text-lg font-bold tabular-nums">{people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
