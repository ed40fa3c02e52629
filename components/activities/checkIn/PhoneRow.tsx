import { useTranslations } from 'use-intl'

interface PhoneRowProps {
  readonly text: string
  /** The words of 1 to 5, from 1 up. */
  readonly labels: readonly string[]
  /** `undefined`: not answered yet; `null`: left out. */
  readonly mark: number | null | undefined
  readonly onMark: (mark: number | null) => void
}

/** One statement with five buttons and a way to leave it out; the words of the ends stand under them. */
export const PhoneRow = ({ text, labels, mark, onMark }: PhoneRowProps) => {
  const t = useTranslations('phone.checkIn')
  return (
    <fieldset className="border-line bg-card rounded-card border px-3 pt-2 pb-2.5">
      <legend className="float-left mb-2 w-full leading-snug font-semibold">{text}</legend>
      <div className="clear-both flex gap-1.5">
        {labels.map((label, at) => {
          const on = mark === at + 1
          return (
            <button
              key={label}
              type="button"
              aria-pressed={on}
              onClick={() => onMark(at + 1)}
              className={`min-h-12 flex-1 rounded-card border text-lg font-bold ${on ? 'border-room bg-room text-on-room' : 'border-control'}`}
            >
              {at + 1}
              <span className="sr-only"> {label}</span>
            </button>
          )
        })}
      </div>
      <div className="text-soft mt-1 flex min-h-11 items-center justify-between gap-2 text-sm">
        <span aria-hidden="true">{mark ? labels[mark - 1] : `1 ${labels[0]} – 5 ${labels[4]}`}</span>
        <button
          type="button"
          aria-pressed={mark === null}
          onClick={() => onMark(null)}
          className={`min-h-11 px-2 underline underline-offset-4 ${mark === null ? 'text-ink font-semibold' : ''}`}
        >
          {t(mark === null ? 'leftOut' : 'leaveOut')}
          <span className="sr-only">: {text}</span>
        </button>
      </div>
    </fieldset>
  )
}
