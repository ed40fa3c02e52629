'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { Button } from '../pages/Button.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { ImportReport, type Report, readReport } from './ImportReport.tsx'

const mostBytes = 1_000_000

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Ways to a new workshop: an empty one, or one from a file. `first`: what a new one begins with. */
export const NewWorkshop = ({ first }: { first: Workshop }) => {
  const t = useTranslations('editor')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [report, setReport] = useState<Report | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const begin = async () => {
    setBusy(true)
    const { body } = await postJson('/api/workshops', { document: first })
    if (body.id) return window.location.assign(`/workshops/${body.id}`)
    setFailed(true)
    setBusy(false)
  }
  const bring = async (file: File) => {
    setReport(null)
    if (file.size > mostBytes) return setReport({ is: 'large' })
    const given = parsed(await file.text())
    if (given === undefined) return setReport({ is: 'noJson' })
    const { status, body } = await postJson('/api/workshops/import', { file: given })
    setReport(readReport(given, status, body))
  }
  return (
    <section className="space-y-3">
      <div className="flex flex-wrap gap-3">
        <Button disabled={busy} onClick={begin}>
          {t('new.button')}
        </Button>
        <Button onClick={() => input.current?.click()}>{t('import.button')}</Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) bring(file)
          }}
        />
      </div>
      <p className="text-sm text-soft">{t('import.hint')}</p>
      <Problem>{failed ? t('new.failed') : null}</Problem>
      {report && <ImportReport report={report} />}
    </section>
  )
}
