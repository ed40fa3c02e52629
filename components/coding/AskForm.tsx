'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useRef, useState } from 'react'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { boxLook } from '../editor/fields/fieldLook.ts'
import { Button } from '../pages/Button.tsx'
import { useOpened } from '../pages/useOpened.ts'
import { CodingProblem } from './CodingProblem.tsx'
import { useCodingPost } from './useCodingPost.ts'

interface AskFormProps {
  readonly excerptId: string
  readonly title: string
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** Whose elements may be coded: the product's own first. */
  readonly frameworks: readonly { readonly id: string; readonly title: LocalText }[]
  /** The way to ask goes away with it: the focus has to go elsewhere. */
  onAsked(): void
}

/** Asks two to eight people for a coding of an excerpt. */
export const AskForm = ({ excerptId, title, people, frameworks, onAsked }: AskFormProps) => {
  const t = useTranslations('coding.all')
  const { post, busy, why } = useCodingPost()
  const form = useRef<HTMLFormElement>(null)
  const { open: asking, setOpen: setAsking, opener } = useOpened(form)
  const text = useLocalText()
  const [framework, setFramework] = useState(frameworks[0]?.id ?? null)
  const [coders, setCoders] = useState<readonly string[]>([])
  const ask = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await post('/api/codings', { excerptId, framework, coders }))) return
    setAsking(false)
    onAsked()
  }
  if (!asking) {
    return (
      <Button ref={opener} look="small" aria-label={`${t('ask')}: ${title}`} onClick={() => setAsking(true)}>
        {t('ask')}
      </Button>
    )
  }
  const toggle = (id: string, on: boolean) =>
    setCoders((before) => (on ? [...before, id] : before.filter((one) => one !== id)))
  return (
    <form
      ref={form}
      onSubmit={ask}
      className="w-full space-y-3 rounded-card bg-wash p-4"
      aria-label={`${t('ask')}: ${title}`}
    >
      <fieldset>
        <legend className="font-semibold">{t('who')}</legend>
        {people.map(({ id, name }) => (
          <label key={id} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="checkbox"
              checked={coders.includes(id)}
              onChange={(event) => toggle(id, event.target.checked)}
              className="size-5 accent-room"
            />
            {name}
          </label>
        ))}
      </fieldset>
      <p className="text-sm text-soft">{t('whoHint')}</p>
      {frameworks.length > 1 && (
        <label className="block max-w-md space-y-1">
          <span className="font-semibold">{t('framework')}</span>
          <select
            value={framework ?? ''}
            onChange={(event) => setFramework(event.target.value)}
            className={`${boxLook} min-h-11`}
          >
            {frameworks.map((one) => (
              <option key={one.id} value={one.id}>
                {text(one.title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <CodingProblem why={why} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" disabled={coders.length < 2 || coders.length > 8} busy={busy}>
          {t('askNow')}
        </Button>
        <Button look="link" onClick={() => setAsking(false)}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
