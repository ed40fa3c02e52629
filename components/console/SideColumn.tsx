'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useLocalText } from '../activities/useLocalText.ts'
import { CardCount } from './CardCount.tsx'
import { useDesk } from './desk.tsx'
import { FiguresLink } from './FiguresLink.tsx'
import { Folded } from './Folded.tsx'
import { Late } from './Late.tsx'
import { RoundActions } from './RoundActions.tsx'
import { SessionActions } from './SessionActions.tsx'
import { ShowSwitches } from './ShowSwitches.tsx'
import { useTop } from './useTop.ts'
import { WordsLink } from './WordsLink.tsx'

const Card = ({ children }: { children: ReactNode }) => (
  <div className="rounded-card border border-line bg-card px-4 py-3 leading-relaxed">{children}</div>
)

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="space-y-2">
    <h2 className="font-bold">{title}</h2>
    {children}
  </section>
)

const Notes = () => {
  const t = useTranslations('console.notes')
  const { view } = useDesk()
  const text = useLocalText()
  const notes = view.conduct?.notes ?? []
  if (notes.length === 0) return <p className="text-soft">{t(view.activity === null ? 'before' : 'none')}</p>
  return notes.map((note, index) => <Card key={index}>{text(note)}</Card>)
}

const Following = () => {
  const t = useTranslations('console')
  const { view } = useDesk()
  const text = useLocalText()
  const next = view.agenda[view.agenda.findIndex(({ id }) => id === view.activity?.id) + 1]
  return (
    <Card>
      <p className="text-soft">
        {next ? `${text(next.title)} · ${t('agenda.minutes', { count: next.minutes })}` : t('notes.last')}
      </p>
    </Card>
  )
}

/** What to say and what comes next; below it everything that is not the next press. On a phone each part is folded. */
export const SideColumn = () => {
  const t = useTranslations('console')
  const { view } = useDesk()
  // What to say comes into sight again with each step.
  const top = useTop(`${view.activity?.id} ${view.conduct?.notes.length}`)
  return (
    <aside
      ref={top}
      aria-label={t('notes.side')}
      className="space-y-4 border-line md:space-y-6 px-4 py-5 max-md:border-t md:border-t md:px-8 lg:col-start-3 lg:row-span-2 lg:row-start-1 lg:overflow-y-auto lg:border-t-0 lg:border-l lg:bg-wash/60 lg:px-4"
    >
      <div className="md:hidden">
        <Folded title={t('notes.say')}>
          <Notes />
        </Folded>
      </div>
      <div className="hidden md:block">
        <Part title={t('notes.say')}>
          <Notes />
        </Part>
      </div>
      {view.ended && (
        <>
          <WordsLink />
          <FiguresLink />
        </>
      )}
      {!view.ended && (
        <>
          <Part title={t('notes.next')}>
            <Following />
          </Part>
          <Late />
          <div className="space-y-2">
            <ShowSwitches />
            <CardCount />
            <RoundActions />
            <SessionActions />
          </div>
        </>
      )}
    </aside>
  )
}
