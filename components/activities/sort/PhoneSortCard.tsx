interface PhoneSortCardProps {
  readonly name: string
  readonly held: boolean
  readonly onTake: () => void
}

/** One card: a touch takes it up, another puts it back. */
export const PhoneSortCard = ({ name, held, onTake }: PhoneSortCardProps) => (
  <button
    type="button"
    aria-pressed={held}
    onClick={onTake}
    className={`relative min-h-11 max-w-full rounded-card border px-3 py-1.5 text-left leading-tight font-semibold transition-transform duration-150 active:scale-[0.98] ${
      held ? 'bg-room text-on-room border-room' : 'bg-card border-control'
    }`}
  >
    {held ? <span aria-hidden="true">↓ </span> : null}
    {name}
  </button>
)
