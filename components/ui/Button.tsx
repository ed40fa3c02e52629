import type { ReactNode } from 'react'

const looks = {
  primary: 'bg-room text-on-room border-transparent font-semibold',
  plain: 'bg-card text-ink border-control',
  chosen: 'bg-room-wash text-ink border-room font-semibold',
  quiet: 'bg-transparent text-soft border-transparent underline underline-offset-4',
}

interface ButtonProps {
  readonly look?: keyof typeof looks
  readonly onPress: () => void
  readonly children: ReactNode
  readonly pressed?: boolean | undefined
  readonly disabled?: boolean
  /** Its name in full, where there is space only for the beginning of it. */
  readonly label?: string
  readonly className?: string
}

/** A button for a thumb: at least 44 px high, and it gives way at once when it is touched. */
export const Button = ({
  look = 'plain',
  onPress,
  children,
  pressed,
  disabled,
  label,
  className = '',
}: ButtonProps) => (
  <button
    type="button"
    onClick={onPress}
    aria-pressed={pressed}
    aria-label={label}
    disabled={disabled}
    className={`min-h-12 rounded-full border px-5 py-2 leading-tight transition-transform duration-150 active:scale-[0.98] disabled:opacity-50 ${looks[look]} ${className}`}
  >
    {children}
  </button>
)
