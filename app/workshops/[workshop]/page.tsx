import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { WorkshopEditor } from '../../../components/editor/WorkshopEditor.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { mayOpenWorkshop } from '../../../lib/server/auth/rights.ts'
import { openShelf } from '../../../lib/server/store/library.ts'
import { teams } from '../../../lib/server/store/teams.ts'
import { workshop } from '../../../lib/server/store/workshops.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import { WorkshopId } from '../../../lib/workshop/ids.ts'
import cy from '../../../messages/cy.json'
import en from '../../../messages/en.json'
import { kindNames } from '../newPlan.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor'))('page'),
})

type Words = typeof en

/** What the screens of the room say: the preview shows them in either language. */
const wordsOf = ({ common, phone, projector }: Pick<Words, 'common' | 'phone' | 'projector'>) => ({
  common,
  phone,
  projector,
})

const WorkshopPage = async ({ params }: { params: Promise<{ workshop: string }> }) => {
  const { workshop: asked } = await params
  const person = await personFor('writeWorkshops', `/workshops/${asked}`)
  const id = WorkshopId.safeParse(asked)
  const store = theStore()
  const found = id.success ? await workshop(store, person.organisationId, id.data) : null
  if (!found || !mayOpenWorkshop(person, found)) notFound()
  const [library, offered] = await Promise.all([
    openShelf(store, person.organisationId),
    teams(store, person.organisationId),
  ])
  return (
    <PageFrame wide aside={<SignedIn name={person.name} pages={pagesOf(person)} here="workshops" />}>
      <WorkshopEditor
        id={found.id}
        version={found.version}
        document={found.document}
        draft={found.draftOf !== null}
        archived={found.archived}
        teams={offered}
        library={library}
        words={{ en: wordsOf(en), cy: wordsOf(cy) }}
        kindNames={kindNames}
      />
    </PageFrame>
  )
}

export default WorkshopPage
