import { type RefObject, useEffect, useRef, useState } from 'react'

/**
 * Something that a button opens in its own place. Opened, the focus goes to the first field within it; closed again, it is
 * back on the button.
 */
export const useOpened = <Inside extends HTMLElement>(inside?: RefObject<Inside | null>) => {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current === open) return
    was.current = open
    if (!open) return opener.current?.focus()
    const field = inside?.current?.querySelector('input, select, textarea')
    if (field instanceof HTMLElement) field.focus()
  }, [open, inside])
  return { open, setOpen, opener }
}
