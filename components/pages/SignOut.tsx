'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from './Button.tsx'
import { Problem } from './Problem.tsx'
import { postJson } from './postJson.ts'

/** Who is signed in, and the way out. */
export const SignOut = ({ name }: { name: string }) => {
  const t = useTranslations('pages.workshops')
  const [failed, setFailed] = useState(false)
  const leave = async () => {
    const { status } = await postJson('/api/auth/sign-out', {})
    if (status === 200) window.location.assign('/login')
    else setFailed(true)
  }
  return (
    <>
      <span className="text-sm text-soft">{t('hello', { name })}</span>
      <Button look="link" className="text-sm" onClick={leave}>
        {t('signOut')}
      </Button>
      <Problem>{failed ? t('signOutFailed') : null}</Problem>
    </>
  )
}
