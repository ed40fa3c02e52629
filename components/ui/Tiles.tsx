export interface Tile {
  readonly value: string
  readonly label: string
  readonly tone?: 'ink' | 'expert' | 'soft'
}

const tones = { ink: 'text-ink', expert: 'text-expert', soft: 'text-soft' }

/** Two or three figures side by side, each with the words that say what it is. */
export const Tiles = ({ tiles }: { tiles: readonly Tile[] }) => (
  <dl className="grid auto-cols-fr grid-flow-col gap-2">
    {tiles.map(({ value, label, tone = 'ink' }) => (
      <div
        key={label}
        className="border-line bg-card flex flex-col-reverse justify-end rounded-card border px-1.5 py-2.5 text-center"
      >
        <dt className="text-soft text-sm leading-tight">{label}</dt>
        <dd className={`text-2xl leading-tight font-bold ${tones[tone]}`}>{value}</dd>
      </div>
    ))}
  </dl>
)
