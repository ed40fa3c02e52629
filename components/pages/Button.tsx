import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './buttonLook.ts'
import { useAlive } from './useAlive.ts'

/** A button that submits nothing unless it is told to. It waits until the page is alive: no press is lost. */
export const Button = ({
  look = 'quiet',
  className = '',
  disabled = false,
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) => {
  const alive = useAlive()
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled || !alive}
      // It looks the same while the page wakes: a flash of grey would tell nobody anything.
      className={`${buttonLook(look)} ${alive ? '' : 'disabled:opacity-100'} ${className}`}
    />
  )
}
