import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../ui/Button.tsx'
import { PhoneHeading } from './PhoneHeading.tsx'
import { PhoneReceipt } from './PhoneReceipt.tsx'
import { PhoneTimer } from './PhoneTimer.tsx'
import type { Said } from './phoneScreen.ts'
import { useSendAsTyped } from './useSendAsTyped.ts'

/** What one phone writes: texts by field, and whether that is all. */
interface Written {
  readonly texts: Readonly<Record<string, readonly string[]>>
  readonly done: boolean
}

interface Field {
  readonly id: string
  readonly label: string
  readonly most: number
  readonly maxLength: number
}

interface PhoneTextsProps {
  readonly prompt: string
  readonly prompts?: readonly string[]
  readonly fields: readonly Field[]
  readonly said: Said<Written>
  readonly closesAt: number | null
  readonly clockOffset: number
  readonly beside?: ReactNode
  readonly respond: (response: { texts: Record<string, string[]>; done: boolean }) => void
  readonly pass: () => void
}

type Draft = Record<string, string[]>

const draftOf = (fields: readonly Field[], said: Said<Written>): Draft =>
  Object.fromEntries(
    fields.map(({ id, most }) => [id, Array.from({ length: most }, (_, at) => said.response?.texts[id]?.[at] ?? '')]),
  )

/** Below this the characters that are left are said, so that nobody is stopped in the middle of a word. */
const nearEnd = 15

interface LinesProps {
  readonly field: Field
  readonly values: readonly string[]
  readonly single: boolean
  onType(at: number, text: string): void
}

const Lines = ({ field, values, single, onType }: LinesProps) => {
  const t = useTranslations('phone.texts')
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className={single ? 'sr-only' : 'mb-1.5 font-semibold'}>{field.label}</legend>
      {values.map((value, at) => {
        const left = field.maxLength - value.length
        return (
          <label key={at} className="flex flex-col gap-0.5">
            <span className="sr-only">
              {values.length === 1 ? field.label : t('numbered', { label: field.label, number: at + 1 })}
            </span>
            <textarea
              rows={field.maxLength > 60 ? 2 : 1}
              value={value}
              maxLength={field.maxLength}
              autoComplete="off"
              onChange={(event) => onType(at, event.currentTarget.value.replace(/\n/g, ' '))}
              className="border-control bg-card min-h-14 w-full resize-none rounded-card border px-4 py-3.5 leading-snug"
            />
            {left <= nearEnd ? (
              <span className="text-soft text-right text-sm">{t('left', { count: left })}</span>
            ) : null}
          </label>
        )
      })}
    </fieldset>
  )
}

/** Short texts, written in secret. What is typed is kept as it goes; one press says that this is all. */
export const PhoneTexts = (props: PhoneTextsProps) => {
  const { prompt, prompts = [], fields, said, closesAt, clockOffset, beside, respond, pass } = props
  const t = useTranslations('phone')
  const [draft, setDraft] = useState<Draft>(() => draftOf(fields, said))
  const typing = useSendAsTyped(draft, () => respond({ texts: draft, done: false }))
  const type = (id: string, at: number, text: string) => {
    typing.typed()
    setDraft((old) => ({ ...old, [id]: (old[id] ?? []).map((other, place) => (place === at ? text : other)) }))
  }
  const finish = () => {
    typing.sent()
    respond({ texts: draft, done: true })
  }
  const empty = Object.values(draft).every((list) => list.every((text) => text.trim() === ''))
  const sent = said.response?.done === true && !typing.unsent()
  return (
    <div className="flex grow flex-col gap-3">
      <PhoneHeading
        under={closesAt === null ? undefined : <PhoneTimer endsAt={closesAt} clockOffset={clockOffset} of="vote" />}
      >
        {prompt}
      </PhoneHeading>
      {prompts.length > 0 ? (
        <ul className="list-disc pl-5 leading-snug">
          {prompts.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {beside}
      <div className="mt-auto flex flex-col gap-3">
        {fields.map((field) => (
          <Lines
            key={field.id}
            field={field}
            values={draft[field.id] ?? []}
            single={fields.length === 1}
            onType={(at, text) => type(field.id, at, text)}
          />
        ))}
        <p className="text-soft text-sm leading-snug">{t('texts.noNames')}</p>
        <Button look={sent ? 'chosen' : 'primary'} onPress={finish} disabled={empty} className="min-h-16">
          {t(sent ? 'texts.sent' : 'texts.send')}
        </Button>
        <PhoneReceipt said={said} secret={t('texts.secret')} />
        <Button look={said.passed ? 'chosen' : 'plain'} pressed={said.passed} onPress={pass}>
          {t('vote.pass')}
        </Button>
      </div>
    </div>
  )
}
