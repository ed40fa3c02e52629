interface PhoneChoicesProps {
  readonly label: string
  readonly choices: readonly { readonly id: string; readonly text: string }[]
  readonly chosen: readonly string[]
  readonly onChoose: (id: string) => void
}

/** Choices as large buttons, the chosen ones marked with a tick as well as by colour. */
export const PhoneChoices = ({ label, choices, chosen, onChoose }: PhoneChoicesProps) => (
  <fieldset className="flex flex-col gap-2">
    <legend className="sr-only">{label}</legend>
    {choices.map(({ id, text }) => {
      const on = chosen.includes(id)
      return (
        <button
          key={id}
          type="button"
          aria-pressed={on}
          onClick={() => onChoose(id)}
          className={`flex min-h-16 w-full items-center gap-3 rounded-card border px-4 py-2.5 text-left leading-snug transition-transform duration-150 active:scale-[0.98] ${on ? 'border-room bg-room-wash font-semibold' : 'border-control bg-card'}`}
        >
          <span aria-hidden="true" className="text-room w-5 shrink-0 text-center font-bold">
            {on ? '✓' : ''}
          </span>
          {text}
        </button>
      )
    })}
  </fieldset>
)
