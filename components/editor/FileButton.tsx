'use client'
import { type ReactNode, useRef } from 'react'
import { Button } from '../pages/Button.tsx'

interface FileButtonProps {
  /** Which files are offered, as an input's `accept`. */
  readonly accept: string
  /** A file is being brought in. */
  readonly busy?: boolean
  onFile(file: File): void
  readonly children: ReactNode
}

/** A button that asks for a file. The same file may be chosen again, once it has been mended. */
export const FileButton = ({ accept, busy = false, onFile, children }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button busy={busy} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
