'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { useAlive } from '../pages/useAlive.ts'

interface FileFieldProps {
  readonly label: string
  readonly hint: string
  readonly accept: string
  readonly file: File | null
  onFile(file: File | null): void
}

/**
 * Asks for a file, by the browser's own field, which also takes one that is dropped on it. Its words are laid over it: a browser
 * writes its own in the language that it is set to, whatever the page is in.
 */
export const FileField = ({ label, hint, accept, file, onFile }: FileFieldProps) => {
  const t = useTranslations('pages.excerpts.upload')
  const id = useId()
  const alive = useAlive()
  return (
    <div className="space-y-1">
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <div className="relative">
        <input
          id={id}
          type="file"
          disabled={!alive}
          accept={accept}
          aria-describedby={`${id}-hint`}
          onChange={(event) => onFile(event.target.files?.[0] ?? null)}
          className="peer absolute inset-0 w-full cursor-pointer opacity-0"
        />
        <div
          aria-hidden="true"
          className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 rounded-card border border-control bg-card px-4 py-2 peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-room"
        >
          <span className="rounded-full border border-control px-4 py-1.5 font-semibold">{t('choose')}</span>
          <span className={`min-w-0 break-words ${file ? '' : 'text-soft'}`}>{file ? file.name : t('orDrop')}</span>
        </div>
      </div>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {hint}
      </p>
    </div>
  )
}
