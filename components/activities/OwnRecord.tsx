import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/Button.tsx'
import { dayText } from '../ui/dayText.ts'
import { ownRecordText, type RecordedSession } from './ownRecordText.ts'
import { RecordMarks } from './RecordMarks.tsx'

const questions = ['learned', 'changes', 'colleague'] as const
type Own = Record<(typeof questions)[number], string>
const nothing: Own = { learned: '', changes: '', colleague: '' }

/** The phone's page is `/p/CODE`: the record lies beside it, and what is added is kept under the same name. */
const place = () => location.pathname.replace(/\/+$/, '')
const keepAs = () => `attune-record ${place()}`

const kept = (): Own => {
  try {
    return { ...nothing, ...JSON.parse(localStorage.getItem(keepAs()) ?? '{}') }
  } catch {
    return nothing
  }
}

const keep = (own: Own) => {
  try {
    localStorage.setItem(keepAs(), JSON.stringify(own))
  } catch {
    // Without storage the words live as long as the page: printing and saving still work.
  }
}

const save = (text: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = 'attune-record.txt'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

const useRecord = (language: string) => {
  const [record, setRecord] = useState<RecordedSession | 'failed' | null>(null)
  useEffect(() => {
    let left = false
    fetch(`${place()}/record?language=${language}`, { cache: 'no-store' })
      .then((answer) => (answer.ok ? (answer.json() as Promise<RecordedSession>) : Promise.reject(answer.status)))
      .then(
        (read) => !left && setRecord(read),
        () => !left && setRecord((before) => before ?? 'failed'),
      )
    return () => {
      left = true
    }
  }, [language])
  return record
}

const useAttended = (record: RecordedSession, language: string): string => {
  const t = useTranslations('phone.record')
  const { begunAt, endedAt } = record
  if (begunAt === null) return t('attended')
  const minutes = Math.max(1, Math.round(((endedAt ?? Date.now()) - begunAt) / 60_000))
  return t('attendedOn', { day: dayText(begunAt, language), minutes })
}

const Filled = ({ record, language }: { record: RecordedSession; language: string }) => {
  const t = useTranslations('phone.record')
  const [own, setOwn] = useState<Own>(kept)
  const attended = useAttended(record, language)
  const words = {
    heading: t('heading'),
    attended,
    mine: t('mine'),
    room: t('room'),
    coding: t('coding'),
    byHand: t('byHand'),
  }
  const change = (question: keyof Own, text: string) => {
    const next = { ...own, [question]: text }
    setOwn(next)
    keep(next)
  }
  const text = () =>
    ownRecordText(
      record,
      words,
      questions.map((question) => [t(question), own[question].trim()] as const),
    )
  return (
    <>
      <p className="leading-snug">{attended}</p>
      <RecordMarks record={record} words={words} />
      {questions.map((question) => (
        <label key={question} className="flex flex-col gap-1">
          <span className="font-semibold">{t(question)}</span>
          <textarea
            rows={3}
            maxLength={2000}
            value={own[question]}
            onChange={(event) => change(question, event.currentTarget.value)}
            className="border-control bg-card w-full rounded-card border px-4 py-3 leading-snug"
          />
        </label>
      ))}
      <div className="grid grid-cols-2 gap-2 print:hidden">
        <Button onPress={() => save(text())}>{t('save')}</Button>
        <Button onPress={() => print()}>{t('print')}</Button>
      </div>
    </>
  )
}

/**
 * A person's own record: marks beside room and coding, own words, date and duration. What is added stays on this phone;
 * printing and saving are its owner's acts.
 */
export const OwnRecord = ({ language }: { language: string }) => {
  const t = useTranslations('phone.record')
  const record = useRecord(language)
  return (
    <section className="flex flex-col gap-4">
      <div>
        <h2 className="text-xl font-bold">{t('heading')}</h2>
        <p className="text-soft text-sm leading-snug">{t('private')}</p>
      </div>
      {record === null ? <p className="text-soft">{t('loading')}</p> : null}
      {record === 'failed' ? <p>{t('failed')}</p> : null}
      {record !== null && record !== 'failed' ? <Filled record={record} language={language} /> : null}
    </section>
  )
}
