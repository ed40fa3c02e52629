'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useCallback, useEffect, useState } from 'react'
import type { Story } from '../../lib/session/story.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { buttonLook } from '../pages/buttonLook.ts'
import { dateOnly, dateText } from '../pages/dateText.ts'
import { RunningTitle } from '../pages/RunningTitle.tsx'
import { FileLinks } from '../reports/FileLinks.tsx'
import { RemoveSession } from './RemoveSession.tsx'
import { StoryActivity } from './StoryActivity.tsx'
import { StoryAdvice } from './StoryAdvice.tsx'

const useStory = (sessionId: string) => {
  const [story, setStory] = useState<Story | 'failed' | null>(null)
  const load = useCallback(() => {
    setStory(null)
    fetch(`/api/sessions/${sessionId}/story`, { cache: 'no-store' })
      .then((answer) => (answer.ok ? (answer.json() as Promise<Story>) : Promise.reject(new Error('no story'))))
      .then(setStory, () => setStory('failed'))
  }, [sessionId])
  useEffect(load, [load])
  return { story, load }
}

const Head = ({ story, nonce }: { story: Story; nonce: string | null }) => {
  const t = useTranslations('pages.story')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const text = useLocalText()
  return (
    <header className="space-y-2">
      <RunningTitle nonce={nonce}>{text(story.title)}</RunningTitle>
      <p className="text-soft">{t('over')}</p>
      <h1 className="text-3xl leading-tight font-bold text-balance">{text(story.title)}</h1>
      <p>
        {dateText(story.startedAt, language)}
        {story.forgottenAt === null ? ` · ${t('people', { count: story.joined })}` : ''}
        {story.endedAt === null ? ` · ${t('running')}` : ''}
      </p>
      {story.framework && (
        <p className="text-sm text-soft">
          {t('framework', { title: text(story.framework.title), number: story.framework.number })}
        </p>
      )}
      {story.gone.map(({ why, at, title }) => (
        <p key={at} className="max-w-prose rounded-card bg-attention-wash p-4 text-attention-ink">
          {t(`gone.${why}`, { title: title ? text(title) : '–', date: dateOnly(at, language) })}
        </p>
      ))}
      {story.rehearsal ? (
        <p className="w-fit rounded-full bg-attention-wash px-3 py-0.5 text-attention-ink">{t('rehearsal')}</p>
      ) : null}
    </header>
  )
}

const Actions = ({ story }: { story: Story }) => {
  const t = useTranslations('pages.story')
  const locale = useLocale()
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      <Button onClick={() => window.print()}>{t('print')}</Button>
      <a
        href={`/api/sessions/${story.sessionId}/words.csv?language=${locale}`}
        download
        className={buttonLook('quiet')}
      >
        {t('words')}
      </a>
      <a href={`/console/${story.sessionId}`} className={buttonLook('link')}>
        {t('console')}
      </a>
    </div>
  )
}

/** What reports hold of the session, as files. */
const Figures = ({ sessionId, running }: { sessionId: string; running: boolean }) => {
  const t = useTranslations('pages.story.figures')
  return (
    <section aria-labelledby="figures" className="space-y-3 print:hidden">
      <h2 id="figures" className="text-2xl font-bold">
        {t('title')}
      </h2>
      <p className="max-w-prose text-soft">{t(running ? 'soFar' : 'lead')}</p>
      <div className="flex flex-wrap gap-3">
        <FileLinks from={`/api/sessions/${sessionId}/figures`} />
      </div>
      <a href="/reports/definitions" className={buttonLook('link')}>
        {t('definitions')}
      </a>
    </section>
  )
}

/** A session whose answers have been removed since: what is left, and where. */
const Forgotten = ({ story, at, nonce }: { story: Story; at: number; nonce: string | null }) => {
  const t = useTranslations('pages.story')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  return (
    <div className="space-y-8">
      <Head story={story} nonce={nonce} />
      <p className="max-w-prose">{t('forgotten', { date: dateOnly(at, language) })}</p>
      {story.rehearsal ? null : <Figures sessionId={story.sessionId} running={false} />}
      <RemoveSession sessionId={story.sessionId} />
    </div>
  )
}

/** A session looked back on by the person who led it: what the room was shown, in order, and what to do differently. */
export const SessionStory = ({ sessionId, nonce }: { sessionId: string; nonce: string | null }) => {
  const t = useTranslations('pages.story')
  const { story, load } = useStory(sessionId)
  if (story === null) return <p role="status">{t('loading')}</p>
  if (story === 'failed') {
    return (
      <div role="alert" className="space-y-4">
        <p>{t('failed')}</p>
        <Button onClick={load}>{t('again')}</Button>
      </div>
    )
  }
  if (story.forgottenAt !== null) return <Forgotten story={story} at={story.forgottenAt} nonce={nonce} />
  const come = story.activities.filter(({ state }) => state !== 'skipped')
  return (
    <div className="space-y-8">
      <Head story={story} nonce={nonce} />
      <Actions story={story} />
      {come.length === 0 ? (
        <p className="max-w-prose">{t('nothing')}</p>
      ) : (
        <>
          <StoryAdvice story={story} />
          <section aria-labelledby="activities">
            <h2 id="activities" className="pb-3 text-2xl font-bold">
              {t('activities')}
            </h2>
            {come.map((activity) => (
              <StoryActivity key={activity.id} activity={activity} />
            ))}
          </section>
          {story.rehearsal ? null : <Figures sessionId={story.sessionId} running={story.endedAt === null} />}
          <p className="max-w-prose text-sm text-soft">{t('method')}</p>
        </>
      )}
      {story.endedAt === null ? null : <RemoveSession sessionId={story.sessionId} />}
    </div>
  )
}
