import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { FrameworkEditor } from '../../../components/framework/FrameworkEditor.tsx'
import { PageFrame } from '../../../components/pages/PageFrame.tsx'
import { SignedIn } from '../../../components/pages/SignedIn.tsx'
import { pagesOf, personFor } from '../../../lib/server/auth/pageRights.ts'
import { frameworksFor } from '../../../lib/server/store/frameworks.ts'
import { theStore } from '../../../lib/server/theStore.ts'
import type { ActivityId } from '../../../lib/workshop/ids.ts'
import type { Activity } from '../../../lib/workshop/workshop.ts'
import cy from '../../../messages/cy.json'
import en from '../../../messages/en.json'
import { roomWords } from '../../roomWords.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('editor.framework'))('page'),
})

/** A slide that shows the elements of whatever framework is being written. */
const slide: Activity = {
  id: 'act_preview' as ActivityId, // as its schema asks
  kind: 'content',
  title: { en: en.editor.framework.title, cy: cy.editor.framework.title },
  minutes: 1,
  notesBefore: [],
  notesAfter: [],
  asking: null,
  config: {
    heading: { en: en.editor.framework.slide, cy: cy.editor.framework.slide },
    paragraphs: [],
    elements: true,
    grouping: true,
  },
}

const FrameworkPage = async ({ params }: { params: Promise<{ framework: string }> }) => {
  const { framework: asked } = await params
  const person = await personFor('writeWorkshops', `/frameworks/${asked}`)
  const found = (await frameworksFor(theStore(), person.organisationId)).find(({ id }) => id === asked)
  if (!found?.own) notFound() // the product's own is copied, not changed
  return (
    <PageFrame wide aside={<SignedIn name={person.name} pages={pagesOf(person)} here="frameworks" />}>
      <FrameworkEditor
        id={found.id}
        version={found.version}
        document={found.document}
        archived={found.archived}
        slide={slide}
        words={roomWords}
      />
    </PageFrame>
  )
}

export default FrameworkPage
