import { boxesOf, codeIn, codeLength } from './joinCode.ts'

interface CodeBoxesProps {
  readonly code: string
  readonly label: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly onChange: (code: string) => void
}

/**
 * Six boxes that are one input: it lies over them, unseen, so that pasting, autofill, backspace and screen readers
 * have the ordinary field they expect.
 */
export const CodeBoxes = ({ code, label, describedBy, invalid, onChange }: CodeBoxesProps) => {
  const at = Math.min(code.length, codeLength - 1)
  return (
    <div className="group relative">
      <input
        id="code"
        name="code"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        inputMode="numeric"
        autoComplete="one-time-code"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        value={code}
        onInput={(event) => {
          const input = event.currentTarget
          const next = codeIn(input.value)
          input.value = next // a letter that is left out must not stay in the field
          onChange(next)
        }}
        className="under-boxes peer absolute inset-0 z-10 h-full w-full rounded-card text-base outline-none"
      />
      <div
        aria-hidden="true"
        className="grid grid-cols-6 gap-2 peer-focus:[&>[data-here=true]]:border-room peer-focus:[&>[data-here=true]]:border-3"
      >
        {boxesOf(code).map((digit, box) => (
          <span
            key={box}
            data-here={box === at}
            className={`bg-card grid h-16 place-items-center rounded-card border text-3xl font-bold ${invalid ? 'border-attention border-2' : 'border-control'}`}
          >
            {digit}
          </span>
        ))}
      </div>
    </div>
  )
}
