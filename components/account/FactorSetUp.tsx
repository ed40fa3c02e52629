'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { Button } from '../pages/Button.tsx'
import { Field } from '../pages/Field.tsx'
import { giveCode } from '../pages/postJson.ts'
import { Qr } from '../ui/Qr.tsx'

/** What an authenticator app is given, and the codes that stand in for it. */
export interface SetUp {
  readonly uri: string
  readonly codes: readonly string[]
}

/** The key in groups of four, for those who type it. */
const keyOf = (uri: string): string => (URL.parse(uri)?.searchParams.get('secret') ?? '').replace(/(.{4})(?=.)/g, '$1 ')

/** The app is set up, the codes are kept, and a first code turns the second factor on. */
export const FactorSetUp = ({ setUp, onDone }: { setUp: SetUp; onDone(): void }) => {
  const t = useTranslations('pages.account')
  const [code, setCode] = useState('')
  const [why, setWhy] = useState<'factorRefused' | 'tooMany' | 'failed' | null>(null)
  const [busy, setBusy] = useState(false)
  const confirm = async (event: FormEvent) => {
    event.preventDefault()
    setBusy(true)
    setWhy(null)
    const refused = await giveCode(code, false)
    setBusy(false)
    if (refused === null) return onDone()
    setWhy(refused === 'tooMany' || refused === 'failed' ? refused : 'factorRefused')
  }
  return (
    <form onSubmit={confirm} noValidate className="max-w-xl space-y-5">
      <p>{t('factorScan')}</p>
      <div className="max-w-56">
        <Qr text={setUp.uri} label={t('factorQr')} />
      </div>
      <p>
        <span className="font-semibold">{t('factorKey')}: </span>
        <span className="font-mono break-words">{keyOf(setUp.uri)}</span>
      </p>
      <p>{t('factorCodes')}</p>
      <ul className="grid grid-cols-2 gap-2 rounded-card bg-wash p-4 font-mono sm:grid-cols-3">
        {setUp.codes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <Field
        label={t('factorCode')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={10}
        problem={why === null ? null : t(why)}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        {t(busy ? 'busy' : 'factorConfirm')}
      </Button>
    </form>
  )
}
