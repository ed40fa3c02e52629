'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useRef, useState } from 'react'
import type { Language } from '../../lib/workshop/text.ts'
import { Button } from '../pages/Button.tsx'
import { Choice } from '../pages/Choice.tsx'
import { Problem } from '../pages/Problem.tsx'
import { useLeaveWarning } from '../pages/useLeaveWarning.ts'
import { ConsentFields, type TypedConsent } from './ConsentFields.tsx'
import { FileField } from './FileField.tsx'
import { sendFile } from './sendFile.ts'
import { type Nature, uploadProblem, uploadQuery } from './uploadProblem.ts'

const reasons = [
  'tooLarge',
  'brokenOff',
  'empty',
  'notAudio',
  'pictures',
  'incomplete',
  'noLength',
  'consent',
  'storage',
] as const
const whys: Readonly<Record<string, (typeof reasons)[number] | 'signedOut'>> = {
  ...Object.fromEntries(reasons.map((why) => [why, why])),
  'not signed in': 'signedOut',
}

const newUpload = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16).padStart(2, '0')).join('')

/** How far a file has come: in a bar, and in words that are read aloud as they change. */
const Progress = ({ part }: { part: number }) => {
  const t = useTranslations('pages.excerpts')
  const percent = Math.floor(part * 100)
  return (
    <div className="space-y-1">
      <progress aria-label={t('upload.sending')} max={100} value={percent} className="h-3 w-full accent-room" />
      <p className="text-sm text-soft tabular-nums">
        {percent < 100 ? t('upload.percent', { percent }) : t('upload.reading')}
      </p>
    </div>
  )
}

/** Brings a recording along. A file that was sent again after the line broke is the same upload and makes nothing twice. */
export const UploadForm = ({ mostBytes }: { mostBytes: number }) => {
  const t = useTranslations('pages.excerpts')
  const id = useId()
  const upload = useRef({ file: null as File | null, name: '' })
  const [file, setFile] = useState<File | null>(null)
  const [language, setLanguage] = useState<Language>('en')
  const [nature, setNature] = useState<Nature>(null)
  const [typed, setTyped] = useState<TypedConsent>({ basis: null, note: '', until: '', confirmed: false })
  const [part, setPart] = useState<number | null>(null)
  const [underWay, setUnderWay] = useState(false)
  useLeaveWarning(underWay)
  const [problem, setProblem] = useState<string | null>(null)
  const megabytes = Math.round(mostBytes / 1_000_000)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const missing = uploadProblem(file, nature, typed, Date.now())
    if (!file || missing) return setProblem(t(`upload.${missing ?? 'noFile'}`))
    if (file.size > mostBytes) return setProblem(t('why.tooLarge', { megabytes }))
    setProblem(null)
    setPart(0)
    setUnderWay(true)
    if (upload.current.file !== file) upload.current = { file, name: newUpload() }
    const asked = uploadQuery(file, { language, nature, typed })
    const { body } = await sendFile(`/api/excerpts/upload/${upload.current.name}?${asked}`, file, setPart)
    setUnderWay(false)
    if (body.id) return setTimeout(() => window.location.assign(`/excerpts/${body.id}`)) // nothing is lost by going now
    setPart(null)
    setProblem(t(`why.${whys[body.why ?? ''] ?? 'failed'}`, { megabytes }))
  }
  const languages = [
    { value: 'en' as const, label: 'English', lang: 'en' },
    { value: 'cy' as const, label: 'Cymraeg', lang: 'cy' },
  ]
  return (
    <form onSubmit={send} noValidate className="max-w-xl space-y-4">
      <FileField
        label={t('upload.file')}
        hint={t('upload.hint', { megabytes })}
        accept="audio/*,.mp3,.m4a,.aac,.wav,.ogg,.opus,.webm,.flac"
        file={file}
        onFile={setFile}
      />
      <Choice
        label={t('language')}
        hint={t('languageHint')}
        name={`${id}-language`}
        options={languages}
        value={language}
        onChange={(chosen) => setLanguage(chosen)}
      />
      <Choice<'acted' | 'real'>
        label={t('upload.nature')}
        hint={t('upload.natureHint')}
        name={`${id}-nature`}
        options={(['acted', 'real'] as const).map((value) => ({ value, label: t(`upload.${value}`) }))}
        value={nature}
        onChange={setNature}
      />
      {nature === 'real' && <ConsentFields typed={typed} onType={setTyped} />}
      <Problem>{problem}</Problem>
      <Button type="submit" look="primary" busy={part !== null}>
        {t('upload.submit')}
      </Button>
      {part !== null && <Progress part={part} />}
    </form>
  )
}
