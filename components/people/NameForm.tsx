'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { usePost } from './usePost.ts'

interface NameFormProps {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly submit: string
  readonly name?: string
  /** Beside the button. */
  readonly children?: ReactNode
  /** What is said once it is done; without it the field is emptied for the next one. */
  readonly saved?: string
  onDone?(): void
}

/** One name, given or changed: of the organisation, or of a team. */
export const NameForm = ({ path, label, hint, submit, name = '', children, saved, onDone }: NameFormProps) => {
  const t = useTranslations('pages.people')
  const { post, busy, why, refuse } = usePost()
  const [given, setGiven] = useState(name)
  const [done, setDone] = useState(false)
  const send = async (event: FormEvent) => {
    event.preventDefault()
    setDone(false)
    if (given.trim() === '') return refuse('empty')
    if (!(await post(path, { name: given }))) return
    setDone(true)
    if (saved === undefined) setGiven('')
    onDone?.()
  }
  return (
    <form onSubmit={send} noValidate className="w-full max-w-xl space-y-3">
      <Field
        label={label}
        hint={hint}
        maxLength={80}
        value={given}
        problem={why === null ? null : t(`why.${why}`)}
        onChange={(event) => setGiven(event.target.value)}
      />
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" busy={busy}>
          {busy ? t('busy') : submit}
        </Button>
        {children}
        <p role="status" className="text-sm text-soft">
          {done && saved}
        </p>
      </div>
    </form>
  )
}
