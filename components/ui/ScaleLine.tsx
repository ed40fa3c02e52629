import type { ScaleOption } from './Scale.tsx'

interface ScaleLineProps {
  readonly label: string
  readonly options: readonly ScaleOption[]
  readonly chosen?: number | null
}

/** The scale to be looked at, while there is nothing to press: five marks on a line, with their words. */
export const ScaleLine = ({ label, options, chosen = null }: ScaleLineProps) => (
  <ol aria-label={label} className="grid grid-cols-5 gap-1">
    {options.map(({ value, label: word }) => (
      <li
        key={value}
        aria-current={value === chosen ? 'true' : undefined}
        className="flex flex-col items-center gap-1 text-center"
      >
        <span
          className={`grid size-11 place-items-center rounded-full text-lg font-bold ${value === chosen ? 'bg-room text-on-room' : 'bg-wash'}`}
        >
          {value}
        </span>
        <span className={`text-sm leading-tight ${value === chosen ? 'font-semibold' : 'text-soft'}`}>{word}</span>
      </li>
    ))}
  </ol>
)
