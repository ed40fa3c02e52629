import { useEffect, useRef, useState } from 'react'

/** Something that a button opens in its own place. Closed again, the focus is back on the button. */
export const useOpened = () => {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const was = useRef(false)
  useEffect(() => {
    if (was.current && !open) opener.current?.focus()
    was.current = open
  }, [open])
  return { open, setOpen, opener }
}
