'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { sendFile } from '../excerpts/sendFile.ts'
import { Button } from '../pages/Button.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { FileButton } from './FileButton.tsx'
import { ImportReport, type Report, readReport } from './ImportReport.tsx'
import { readJsonFile } from './readJsonFile.ts'

/** Ways to a new workshop: an empty one, or one from a file. `first`: what a new one begins with. */
export const NewWorkshop = ({ first }: { first: Workshop }) => {
  const t = useTranslations('editor')
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState(false)
  const [report, setReport] = useState<Report | null>(null)
  const [sent, setSent] = useState<number | null>(null)
  const begin = async () => {
    setBusy(true)
    setFailed(false)
    const { body } = await postJson('/api/workshops', { document: first })
    if (body.id) return window.location.assign(`/workshops/${body.id}`)
    setFailed(true)
    setBusy(false)
  }
  /** A workshop with its recordings. */
  const bringPackage = async (file: File) => {
    setSent(0)
    const { status, body } = await sendFile('/api/workshops/package', file, setSent)
    setSent(null)
    setReport(readReport(null, status, body))
  }
  const bring = async (file: File) => {
    setReport(null)
    if (!file.name.toLowerCase().endsWith('.json')) return bringPackage(file)
    const read = await readJsonFile(file)
    if (typeof read === 'string') return setReport({ is: read })
    setBusy(true)
    const { status, body } = await postJson('/api/workshops/import', { file: read.given })
    setBusy(false)
    setReport(readReport(read.given, status, body))
  }
  return (
    <section className="space-y-3">
      <div className="flex flex-wrap gap-3">
        <Button busy={busy} onClick={begin}>
          {t('new.button')}
        </Button>
        <FileButton accept="application/json,.json,application/x-tar,.tar" busy={busy || sent !== null} onFile={bring}>
          {t('import.button')}
        </FileButton>
      </div>
      <p className="text-sm text-soft">{t('import.hint')}</p>
      {sent !== null && (
        <p role="status" className="max-w-md space-y-1">
          <progress aria-label={t('import.sending')} max={1} value={sent} className="h-3 w-full accent-room" />
          <span className="text-sm text-soft">{t('import.sending')}</span>
        </p>
      )}
      <Problem>{failed ? t('new.failed') : null}</Problem>
      {report && <ImportReport report={report} />}
    </section>
  )
}
