import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ArchivedList } from '../../components/editor/ArchivedList.tsx'
import { NewWorkshop } from '../../components/editor/NewWorkshop.tsx'
import { PageFrame } from '../../components/pages/PageFrame.tsx'
import { RunningSessions } from '../../components/pages/RunningSessions.tsx'
import { SessionList } from '../../components/pages/SessionList.tsx'
import { SignedIn } from '../../components/pages/SignedIn.tsx'
import { WorkshopCard } from '../../components/pages/WorkshopCard.tsx'
import { goneRecordings } from '../../lib/activities/goneRecordings.ts'
import { currentPerson, homeOf, pagesOf } from '../../lib/server/auth/pageRights.ts'
import { may, mayOpenWorkshop } from '../../lib/server/auth/rights.ts'
import { chosenFramework } from '../../lib/server/store/frameworks.ts'
import { openShelf } from '../../lib/server/store/library.ts'
import { sessionsOf, sessionsOfOthers } from '../../lib/server/store/sessionList.ts'
import { teams } from '../../lib/server/store/teams.ts'
import { workshops } from '../../lib/server/store/workshops.ts'
import { theStore } from '../../lib/server/theStore.ts'
import { trackLength } from '../../lib/workshop/tracks.ts'
import { newPlan } from './newPlan.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('pages.workshops'))('title'),
})

const WorkshopsPage = async () => {
  const person = await currentPerson()
  if (!person) redirect('/login?next=/workshops')
  // Whoever signs in comes here first; who has no workshops goes on to their own beginning.
  if (homeOf(person) !== '/workshops') redirect(homeOf(person))
  const t = await getTranslations('pages.workshops')
  const store = theStore()
  const { organisationId } = person
  const [listed, sessions, others, offered, { frameworks, excerpts }] = await Promise.all([
    workshops(store, organisationId),
    sessionsOf(store, person.id),
    may(person.role, 'conductSessions', 'organisation') ? sessionsOfOthers(store, organisationId, person.id) : [],
    teams(store, organisationId),
    openShelf(store, organisationId),
  ])
  const theirs = listed.filter((workshop) => mayOpenWorkshop(person, workshop))
  const own = theirs.filter(({ archived }) => !archived)
  const away = theirs.filter(({ archived }) => archived)
  return (
    <PageFrame aside={<SignedIn name={person.name} pages={pagesOf(person)} here="workshops" />}>
      <div className="space-y-10">
        <section className="space-y-4">
          <h1 className="text-3xl font-bold">{t('title')}</h1>
          <RunningSessions sessions={sessions} />
          {own.length === 0 && <p className="max-w-prose text-soft">{t('none')}</p>}
          {own.map(({ id, draftOf, document, document: { title, description, tracks = [], activities } }) => (
            // Only what is shown leaves the server: the rest of the plan holds notes that tell of reveals.
            <WorkshopCard
              key={id}
              id={id}
              draft={draftOf !== null}
              teams={offered}
              gone={goneRecordings(document, excerpts).map(({ title }) => title)}
              workshop={{
                title,
                description,
                tracks: tracks.map((track) => ({ ...track, ...trackLength(activities, track.id) })),
                activities: activities.map(({ id, title, minutes }) => ({ id, title, minutes })),
              }}
            />
          ))}
          <NewWorkshop first={newPlan(chosenFramework(frameworks, null).document)} />
          <ArchivedList workshops={away.map(({ id, document: { title } }) => ({ id, title }))} />
        </section>
        <SessionList sessions={sessions} others={others} />
      </div>
    </PageFrame>
  )
}

export default WorkshopsPage
