/** One mark of a scale, with its word and, where wanted, what it sounds like. */
export interface ScaleOption {
  readonly value: number
  readonly label: string
  readonly anchor?: string | undefined
}

interface ScaleProps {
  readonly label: string
  /** In the order in which they are drawn: the best on top, as on the printed scale. */
  readonly options: readonly ScaleOption[]
  readonly chosen: number | null
  readonly onChoose: (value: number) => void
  /** With anchors the buttons are as high as their texts; without, they fill the page. */
  readonly compact?: boolean
}

const numberLook = (chosen: boolean) => (chosen ? 'bg-room text-on-room' : 'bg-wash text-ink')

/** Five big buttons, number and word on each. A press counts at once, so they are buttons and no radio group. */
export const Scale = ({ label, options, chosen, onChoose, compact = false }: ScaleProps) => (
  // biome-ignore lint/a11y/useSemanticElements: a fieldset does not hand its height on to the buttons in it
  <div role="group" aria-label={label} className="flex grow flex-col gap-2">
    {options.map(({ value, label: word, anchor }) => {
      const on = value === chosen
      return (
        <button
          key={value}
          type="button"
          aria-pressed={on}
          onClick={() => onChoose(value)}
          className={`flex grow items-center gap-4 rounded-card px-4 text-left transition-transform duration-150 active:scale-[0.99] ${
            compact ? 'min-h-13 max-h-36 py-1.5' : 'max-h-28 min-h-16 py-2'
          } ${on ? 'bg-room-wash outline-room outline-3 -outline-offset-3' : 'border-line bg-card border'}`}
        >
          <span
            className={`grid shrink-0 place-items-center rounded-full font-bold ${compact ? 'size-9 text-lg' : 'size-11 text-xl'} ${numberLook(on)}`}
          >
            {value}
          </span>
          <span className="min-w-0">
            <span className={`block font-semibold ${compact ? 'text-base leading-tight' : 'text-lg'}`}>{word}</span>
            {anchor === undefined ? null : (
              <span className="text-soft mt-0.5 block text-sm leading-snug">{anchor}</span>
            )}
          </span>
        </button>
      )
    })}
  </div>
)
