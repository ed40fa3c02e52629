'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { Field } from './Field.tsx'
import { giveCode } from './postJson.ts'

interface CodeFormProps {
  onDone(): void
  /** The password was given too long ago. */
  onOver(): void
}

/** The second factor after the password: a code of the app, or one of those that were kept. */
export const CodeForm = ({ onDone, onOver }: CodeFormProps) => {
  const t = useTranslations('pages.signIn')
  const [code, setCode] = useState('')
  const [kept, setKept] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async () => {
    setBusy(true)
    setProblem(null)
    const why = await giveCode(code, kept)
    if (why === null) return onDone()
    if (why === 'codeOver') return onOver()
    setProblem(why)
    setBusy(false)
  }
  const other = () => {
    setKept(!kept)
    setCode('')
    setProblem(null)
  }
  return (
    <form
      className="space-y-5"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <h2 className="text-xl font-bold">{t('codeTitle')}</h2>
      <Field
        key={kept ? 'kept' : 'app'}
        label={t('code')}
        hint={t(kept ? 'backupHint' : 'codeHint')}
        name="code"
        inputMode={kept ? 'text' : 'numeric'}
        autoComplete="one-time-code"
        autoFocus
        maxLength={30}
        problem={problem === null ? null : t(problem)}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button look="primary" type="submit" className="min-h-13 w-full text-lg" busy={busy}>
        {t(busy ? 'busy' : 'codeSubmit')}
      </Button>
      <Button look="link" onClick={other}>
        {t(kept ? 'useApp' : 'useBackup')}
      </Button>
    </form>
  )
}
