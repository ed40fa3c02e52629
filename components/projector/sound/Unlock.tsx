'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Sound } from './useSound.ts'

/** The one control of the big screen: browsers give no sound without a click. It is quiet where another page sounds. */
export const Unlock = ({ sound }: { sound: Sound }) => {
  const t = useTranslations('projector.sound')
  const [pressed, setPressed] = useState(false)
  if (sound.state === 'on') return null
  const press = () => {
    setPressed(true)
    sound.unlock()
    setTimeout(() => setPressed(false), 2000)
  }
  const quiet = sound.state === 'elsewhere'
  return (
    <button
      type="button"
      onClick={press}
      disabled={pressed}
      className={
        quiet
          ? 'min-h-11 cursor-pointer rounded-full border border-line bg-paper px-6 py-1 text-xl text-soft'
          : 'min-h-11 cursor-pointer rounded-full bg-room px-12 py-4 text-4xl font-bold text-on-room shadow-card'
      }
    >
      {pressed ? t('listen') : t(quiet ? 'here' : sound.state)}
    </button>
  )
}
