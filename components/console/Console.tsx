'use client'
import { useTranslations } from 'next-intl'
import type { Live } from '../../lib/client/liveStore.ts'
import { LiveProvider, useLive } from '../../lib/client/useLive.tsx'
import type { Entry } from '../../lib/session/events.ts'
import { buttonLook } from '../pages/buttonLook.ts'
import { ConsoleDesk } from './ConsoleDesk.tsx'
import type { ConsoleUrls } from './desk.tsx'

const Waiting = ({ entry }: { entry: Entry | null }) => {
  const t = useTranslations('console.entry')
  return (
    <main className="mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 p-6">
      <h1 className="text-2xl font-bold" role="status">
        {entry === null ? t('connecting') : t(entry)}
      </h1>
      {entry !== null && (
        <a className={buttonLook('quiet')} href="/workshops">
          {t('back')}
        </a>
      )}
    </main>
  )
}

const Connected = ({ urls }: { urls: ConsoleUrls }) => {
  const { view, status, entry, clockOffset, send } = useLive<'console', Live<'console'>>((live) => live)
  if (view === null || status === 'refused') return <Waiting entry={entry} />
  return <ConsoleDesk view={view} urls={urls} away={status !== 'live'} clockOffset={clockOffset} send={send} />
}

/** The facilitator's page of one session, connected to it. */
export const Console = ({ session, urls }: { session: string; urls: ConsoleUrls }) => (
  <LiveProvider audience="console" session={session}>
    <Connected urls={urls} />
  </LiveProvider>
)
