import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './buttonLook.ts'

/** A button that submits nothing unless it is told to. */
export const Button = ({
  look = 'quiet',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) => (
  <button type="button" {...rest} className={`${buttonLook(look)} ${className}`} />
)
