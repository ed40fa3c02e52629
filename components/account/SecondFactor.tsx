'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { postJson } from '../pages/postJson.ts'
import { AskOnce } from '../people/AskOnce.tsx'
import { FactorSetUp, type SetUp } from './FactorSetUp.tsx'

type Refusal = 'refused' | 'tooMany' | 'failed'

/** Asks what a password is needed for, and names what came of it. */
const useWithPassword = () => {
  const [password, setPassword] = useState('')
  const [why, setWhy] = useState<Refusal | null>(null)
  const [busy, setBusy] = useState(false)
  const ask = async (path: string) => {
    setBusy(true)
    setWhy(null)
    const { status, body } = await postJson(path, { password })
    setBusy(false)
    if (status === 200) {
      setPassword('')
      return body
    }
    setWhy(status === 429 ? 'tooMany' : status === 400 || status === 401 ? 'refused' : 'failed')
    return null
  }
  return { password, setPassword, why, busy, ask }
}

type WithPassword = ReturnType<typeof useWithPassword>

const PasswordField = ({ password, setPassword, why }: WithPassword) => {
  const t = useTranslations('pages.account')
  return (
    <Field
      label={t('factorPassword')}
      type="password"
      autoComplete="current-password"
      problem={why === null ? null : t(why)}
      value={password}
      onChange={(event) => setPassword(event.target.value)}
    />
  )
}

/** The optional second factor of an account: six digits from an app. */
export const SecondFactor = ({ on }: { on: boolean }) => {
  const t = useTranslations('pages.account')
  const router = useRouter()
  const asking = useWithPassword()
  const [setUp, setSetUp] = useState<SetUp | null>(null)
  const start = async (event: FormEvent) => {
    event.preventDefault()
    const made = await asking.ask('/api/auth/two-factor/enable')
    if (made?.totpURI && made.backupCodes) setSetUp({ uri: made.totpURI, codes: made.backupCodes })
  }
  const stop = async () => {
    if (await asking.ask('/api/auth/two-factor/disable')) router.refresh()
  }
  const confirmed = () => {
    setSetUp(null)
    router.refresh()
  }
  if (setUp !== null && !on) return <FactorSetUp setUp={setUp} onDone={confirmed} />
  return (
    <div className="max-w-xl space-y-4">
      <p className="text-soft">{t('factorLead')}</p>
      <p role="status" className="font-semibold">
        {t(on ? 'factorOn' : 'factorOff')}
      </p>
      {on ? (
        <AskOnce
          label={t('factorStop')}
          name={t('factorStop')}
          question={t('factorStopSure')}
          yes={t('factorStopYes')}
          busy={asking.busy}
          onYes={stop}
        >
          <PasswordField {...asking} />
        </AskOnce>
      ) : (
        <form onSubmit={start} method="post" noValidate className="space-y-4">
          <PasswordField {...asking} />
          <Button type="submit" busy={asking.busy}>
            {t(asking.busy ? 'busy' : 'factorStart')}
          </Button>
        </form>
      )}
    </div>
  )
}
