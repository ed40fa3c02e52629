import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WorkshopEditor } from '../../../components/editor/WorkshopEditor.tsx'
import { GoneNotice } from '../../../components/pages/GoneNotice.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { goneRecordings } from '../../../lib/activities/goneRecordings.ts'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { mayOpenWorkshop } from '../../../lib/server/auth/rights.ts'
import type { StoredFramework } from '../../../lib/server/store/frameworks.ts'
import { openShelf } from '../../../lib/server/store/library.ts'
import { teams } from '../../../lib/server/store/teams.ts'
import { workshop } from '../../../lib/server/store/workshops.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import { WorkshopId } from '../../../lib/workshop/ids.ts'
import type { Workshop } from '../../../lib/workshop/workshop.ts'
import { roomWords } from '../../roomWords.ts'
import { kindNames } from '../newPlan.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor'))('page'),
})

/** Those that are put away are offered only where they are in use. */
const offeredTo = (all: readonly StoredFramework[], { framework }: Workshop) =>
  all.filter(({ id, archived }) => !archived || id === framework).map(({ document }) => document)

const WorkshopPage = async ({ params }: { params: Promise<{ workshop: string }> }) => {
  const { workshop: asked } = await params
  const person = await personFor('writeWorkshops', `/workshops/${asked}`)
  const id = WorkshopId.safeParse(asked)
  const store = theStore()
  const found = id.success ? await workshop(store, person.organisationId, id.data) : null
  if (!found || !mayOpenWorkshop(person, found)) notFound()
  const [{ excerpts, frameworks }, offered] = await Promise.all([
    openShelf(store, person.organisationId),
    teams(store, person.organisationId),
  ])
  return (
    <PageFrame wide aside={<SignedIn name={person.name} pages={pagesOf(person)} here="workshops" />}>
      <GoneNotice titles={goneRecordings(found.document, excerpts).map(({ title }) => title)} />
      <WorkshopEditor
        id={found.id}
        version={found.version}
        document={found.document}
        draft={found.draftOf !== null}
        archived={found.archived}
        teams={offered}
        excerpts={excerpts}
        frameworks={offeredTo(frameworks, found.document)}
        words={roomWords}
        kindNames={kindNames}
      />
    </PageFrame>
  )
}

export default WorkshopPage
