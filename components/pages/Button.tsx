import type { ComponentProps, MouseEvent } from 'react'
import { type ButtonLook, buttonLook } from './buttonLook.ts'
import { useAlive } from './useAlive.ts'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook
  /**
   * A further press does nothing, and the focus stays where it is: what it was pressed for is under way, or there is nothing
   * more of it to do.
   */
  readonly busy?: boolean
}

/** Neither pressed nor, in a form, sent. */
const nothing = (event: MouseEvent) => event.preventDefault()

/** A button that submits nothing unless it is told to. It waits until the page is alive: no press is lost. */
export const Button = ({
  look = 'quiet',
  className = '',
  disabled = false,
  busy = false,
  onClick,
  ...rest
}: ButtonProps) => {
  const alive = useAlive()
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || !alive}
      aria-disabled={busy || undefined}
      onClick={busy ? nothing : onClick}
      // It looks the same while the page wakes: a flash of grey would tell nobody anything.
      className={`${buttonLook(look)} ${alive ? '' : 'disabled:opacity-100'} ${className}`}
    />
  )
}
