'use client'
import { type AbstractIntlMessages, useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { checkFramework } from '../../lib/activities/checkFramework.ts'
import type { ReferenceTo } from '../../lib/activities/formOf.ts'
import { previewLibrary } from '../../lib/activities/previewLibrary.ts'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import { type Language, languages } from '../../lib/workshop/text.ts'
import type { Activity } from '../../lib/workshop/workshop.ts'
import { ConflictNotice } from '../editor/ConflictNotice.tsx'
import { EditorHead } from '../editor/EditorHead.tsx'
import { EditingProvider } from '../editor/editing.ts'
import { focusField, focusForm } from '../editor/focusIn.ts'
import { type PaneName, Panes } from '../editor/Panes.tsx'
import { Preview } from '../editor/Preview.tsx'
import { ProblemList } from '../editor/ProblemList.tsx'
import { placeText } from '../editor/placeText.ts'
import { useHistory } from '../editor/useHistory.ts'
import { useLabels } from '../editor/useLabels.ts'
import { fetchHeld, useSaving } from '../editor/useSaving.ts'
import { useWhy } from '../editor/useWhy.ts'
import { Button } from '../pages/Button.tsx'
import { postJson } from '../pages/postJson.ts'
import { FrameworkActions } from './FrameworkActions.tsx'
import { PartForm } from './PartForm.tsx'
import { PartList } from './PartList.tsx'
import { type FrameworkPart, partOf } from './parts.ts'
import { useElements } from './useElements.ts'

interface FrameworkEditorProps {
  readonly id: string
  readonly version: number
  readonly document: Framework
  readonly archived: boolean
  /** A slide that shows the elements, for the preview. */
  readonly slide: Activity
  /** The words of the room's screens. */
  readonly words: Readonly<Record<Language, AbstractIntlMessages>>
}

const problemsOf = (framework: Framework): readonly Problem[] => {
  const checked = checkFramework(framework)
  return 'problems' in checked ? checked.problems : []
}

/** A framework, written: its scale, its elements and dimensions, and how a room will read it. */
export const FrameworkEditor = ({ id, version, document, archived, slide, words }: FrameworkEditorProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const address = `/api/frameworks/${id}`
  const history = useHistory(document)
  const framework = history.document
  const saving = useSaving(address, { version, document }, framework, problemsOf)
  const libraries = useMemo(() => previewLibrary({ framework, excerpts: [] }), [framework])
  const [part, setPart] = useState<FrameworkPart>('about')
  const [pane, setPane] = useState<PaneName>('list')
  const labels = useLabels('framework')
  const why = useWhy()
  const open = (chosen: FrameworkPart) => {
    setPart(chosen)
    setPane('form')
    focusForm()
  }
  const elements = useElements({ framework, change: history.change, onOpen: setPart })
  // Undoing may take away the element that is open.
  const shown = typeof part === 'number' && part >= framework.elements.length ? 'about' : part
  const editing = {
    languages,
    problems: saving.problems,
    change: history.change,
    offered: (to: ReferenceTo) => (to === 'element' ? framework.elements : []),
  }
  const goTo = ({ path }: Problem) => {
    setPart(partOf(path))
    setPane('form')
    focusField(path)
  }
  const loadTheirs = async () => {
    const theirs = await fetchHeld<Framework>(address)
    if (theirs === null) return false
    history.beginAnew(theirs.document)
    saving.goOnFrom(theirs.version, theirs.document)
    return true
  }
  const saveCopy = async () => {
    const file = { format: 'attune-framework', version: 1, framework }
    const answer = await postJson('/api/frameworks/import', { file })
    if (answer.status !== 200 || !answer.body.id) return false
    saving.goOnFrom(version, framework) // nothing is left to be lost by going there
    setTimeout(() => window.location.assign(`/frameworks/${answer.body.id}`))
    return true
  }
  const sentence = ({ path, ...rest }: Problem) => [placeText(path as Path, labels), why({ path, ...rest })].join(': ')
  return (
    <EditingProvider value={editing}>
      <div className="space-y-4">
        <EditorHead
          title={framework.title[language]}
          back={{ href: '/frameworks', label: t('framework.back') }}
          {...{ saving, history }}
          onUndo={history.undo}
        >
          {saving.state.is === 'conflict' && (
            <ConflictNotice by={saving.state.by} at={saving.state.at} onLoadTheirs={loadTheirs} onSaveCopy={saveCopy} />
          )}
          <ProblemList sentence={sentence} problems={saving.problems} onGo={goTo} />
        </EditorHead>
        <Panes
          pane={pane}
          onPane={setPane}
          listLabel={t('framework.parts')}
          list={
            <PartList
              framework={framework}
              problems={saving.problems}
              chosen={shown}
              onOpen={open}
              onMove={elements.move}
              onAdd={() => {
                elements.add()
                setPane('form')
                focusForm()
              }}
            />
          }
          form={
            <div className="space-y-6">
              <PartForm key={String(shown)} framework={framework} part={shown} />
              {typeof shown === 'number' && framework.elements.length > 1 && (
                <Button look="warning" onClick={() => elements.remove(shown)}>
                  {t('framework.removeElement')}
                </Button>
              )}
              {shown === 'about' && (
                <FrameworkActions
                  {...{ id, archived }}
                  own
                  title={framework.title[language]}
                  saved={saving.state.is === 'saved'}
                />
              )}
            </div>
          }
          preview={<Preview activity={slide} title={framework.title} libraries={libraries} words={words} />}
        />
      </div>
    </EditingProvider>
  )
}
