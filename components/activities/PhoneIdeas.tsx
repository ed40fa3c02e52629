import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { RecalledIdea } from '../../lib/activities/recalledIdea.ts'
import { Button } from '../ui/Button.tsx'
import { Drawer } from '../ui/Drawer.tsx'

/** Ideas of an earlier wall as a list, the commonest first. */
export const PhoneIdeaList = ({ ideas }: { ideas: readonly RecalledIdea[] }) => {
  const t = useTranslations('phone.texts')
  return (
    <ul className="flex flex-col gap-1.5">
      {ideas.map(({ key, text, count }) => (
        <li key={key} className="leading-snug">
          {text}
          {count > 1 ? <span className="text-soft text-sm"> {t('times', { count })}</span> : null}
        </li>
      ))}
    </ul>
  )
}

/** The room's own ideas from an earlier wall, one press away from what is asked now. */
export const PhoneIdeas = ({ ideas }: { ideas: readonly RecalledIdea[] }) => {
  const t = useTranslations('phone')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('wall.open', { count: ideas.length })}</Button>
      <Drawer open={open} title={t('wall.ideas')} closeLabel={t('close')} onClose={() => setOpen(false)}>
        <PhoneIdeaList ideas={ideas} />
      </Drawer>
    </>
  )
}
