'use client'
interface SegmentsProps {
  readonly label: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly value: string
  onChange(value: string): void
}

const look =
  'min-h-11 cursor-pointer rounded-full border border-control bg-card px-3 text-sm leading-tight text-ink hover:bg-wash aria-pressed:border-room aria-pressed:bg-room-wash aria-pressed:font-semibold lg:min-h-9'

/** A few ways to look at the same thing; one of them is on. */
export const Segments = ({ label, options, value, onChange }: SegmentsProps) => (
  <fieldset className="flex flex-wrap gap-1">
    <legend className="pb-1 text-sm text-soft">{label}</legend>
    {options.map((option) => (
      <button
        key={option.value}
        type="button"
        aria-pressed={option.value === value}
        onClick={() => onChange(option.value)}
        className={look}
      >
        {option.label}
      </button>
    ))}
  </fieldset>
)
