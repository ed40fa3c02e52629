'use client'
import { useTranslations } from 'next-intl'
import { useId, useRef, useState } from 'react'
import type { Line } from '../../lib/workshop/excerpt.ts'
import { readTranscript } from '../../lib/workshop/readTranscript.ts'
import { Button } from '../pages/Button.tsx'

const mostLetters = 500_000

/** A transcript that is there already, pasted or as a file: WebVTT, SRT or plain lines. It takes the place of the lines below. */
export const BringTranscript = ({ seconds, onLines }: { seconds: number; onLines(lines: Line[]): void }) => {
  const t = useTranslations('pages.excerpts.bring')
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [said, setSaid] = useState('')
  const take = (given: string) => {
    const { lines, timed } = readTranscript(given.slice(0, mostLetters), seconds)
    if (lines.length === 0) return setSaid(t('none'))
    onLines(lines)
    setText('')
    setSaid(t(timed ? 'timed' : 'spread', { count: lines.length }))
  }
  return (
    <details className="rounded-card border border-line p-4">
      <summary className="flex min-h-11 w-fit cursor-pointer items-center text-room underline underline-offset-4">
        {t('title')}
      </summary>
      <div className="space-y-3 pt-2">
        <label htmlFor={id} className="block font-semibold">
          {t('paste')}
        </label>
        <textarea
          id={id}
          rows={6}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
          className="w-full rounded-card border border-control bg-card px-4 py-2"
        />
        <p id={`${id}-hint`} className="text-sm text-soft">
          {t('hint')}
        </p>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => take(text)}>{t('use')}</Button>
          <Button onClick={() => input.current?.click()}>{t('file')}</Button>
          <input
            ref={input}
            type="file"
            accept=".vtt,.srt,.txt,text/vtt,text/plain"
            hidden
            onChange={async (event) => {
              const [file] = event.target.files ?? []
              if (file) take(await file.text())
              event.target.value = ''
            }}
          />
        </div>
      </div>
      <p role="status" className="pt-2 text-sm font-semibold">
        {said}
      </p>
    </details>
  )
}
