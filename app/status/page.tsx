import { statfs } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { dateText } from '../../components/pages/dateText.ts'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { isHost, pagesOf, personFor } from '../../lib/server/auth/pageRights.ts'
import { databaseBytes, installationCounts, lastBackup, runningSessions } from '../../lib/server/store/installation.ts'
import { waitingRemovals } from '../../lib/server/store/removals.ts'
import { theProcess } from '../../lib/server/theStore.ts'
import { version } from '../../package.json'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.status'))('title'),
})

/** Both languages write these units and their decimals alike. Example: `12.7 MB`. */
const sizeText = (bytes: number): string =>
  bytes < 999_950_000 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(1)} GB`

/** The commit that the pages were built from, see next.config.ts; empty where it is not known, as in a container. */
const commit = process.env.ATTUNE_BUILT_FROM ?? ''

/** What whoever runs the installation has to know of it. No organisation, person or session is named. */
const StatusPage = async () => {
  const person = await personFor('keepPeople', '/status')
  if (!isHost(person)) notFound()
  const t = await getTranslations('pages.status')
  const language = (await getLocale()) === 'cy' ? 'cy' : 'en'
  const { store, env, files } = theProcess()
  const [running, bytes, counts, backup, trouble, waiting, disk] = await Promise.all([
    runningSessions(store),
    databaseBytes(store),
    installationCounts(store),
    lastBackup(store),
    files.trouble(),
    waitingRemovals(store),
    statfs(resolve(env.dataFolder)).catch(() => null),
  ])
  const place = env.storage && `${env.storage.origin}/${env.storage.bucket}/${env.storage.prefix}`
  const state = trouble === null ? 'answers' : trouble === 'silent' ? 'silent' : 'refuses'
  const recordings = [
    place === null ? t('inFolder') : t('inBucket', { place, state, why: trouble ?? '' }),
    ...(waiting === 0 ? [] : [t('waiting', { count: waiting })]),
  ]
  const facts = [
    [t('version'), t(commit === '' ? 'versionOf' : 'versionFrom', { version, commit, node: process.version })],
    [t('since'), dateText(Date.now() - process.uptime() * 1000, language)],
    [t('running'), t('sessions', { count: running })],
    [t('all'), t('counts', counts)],
    [t('database'), t('databaseOf', { name: t(store.traits.name), size: sizeText(bytes) })],
    [t('recordings'), recordings.join(' ')],
    [t('disk'), disk ? t('free', { size: sizeText(disk.bavail * disk.bsize) }) : t('unknown')],
    [
      t('backup'),
      backup === null ? t(env.databaseUrl === null ? 'noBackup' : 'backupElsewhere') : dateText(backup, language),
    ],
    [t('mail'), t(env.mail === null ? 'noMail' : 'mailOn')],
    [t('metrics'), t(env.metricsToken === null ? 'noMetrics' : 'metricsOn')],
  ] as const
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here={null} />}>
      <div className="space-y-6">
        <header className="space-y-2">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <p className="max-w-prose text-soft">{t('lead')}</p>
        </header>
        <dl className="divide-y divide-line rounded-card border border-line bg-card px-5">
          {facts.map(([name, value]) => (
            <div key={name} className="grid gap-x-6 py-3 sm:grid-cols-[14rem_1fr]">
              <dt className="text-soft">{name}</dt>
              <dd className="min-w-0 break-words tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </PageFrame>
  )
}

export default StatusPage
