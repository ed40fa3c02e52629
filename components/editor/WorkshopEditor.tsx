'use client'
import { type AbstractIntlMessages, useLocale, useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import type { KindName } from '../../lib/activities/kinds.ts'
import { type PreviewParts, previewLibrary } from '../../lib/activities/previewLibrary.ts'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import type { Workshop } from '../../lib/workshop/workshop.ts'
import { Button } from '../pages/Button.tsx'
import { postJson } from '../pages/postJson.ts'
import type { StartTeam } from '../pages/StartForm.tsx'
import { ActivityForm } from './ActivityForm.tsx'
import { ActivityList } from './ActivityList.tsx'
import { AddActivity } from './AddActivity.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { EditorHead } from './EditorHead.tsx'
import { EditingProvider } from './editing.ts'
import { focusField } from './focusIn.ts'
import { ListNews } from './ListNews.tsx'
import { type PaneName, Panes } from './Panes.tsx'
import { Preview } from './Preview.tsx'
import { ProblemList } from './ProblemList.tsx'
import { StartPart } from './StartPart.tsx'
import { useActivities } from './useActivities.ts'
import { useHistory } from './useHistory.ts'
import { fetchWorkshop, useSaving } from './useSaving.ts'
import { WorkshopActions } from './WorkshopActions.tsx'
import { WorkshopForm } from './WorkshopForm.tsx'

interface WorkshopEditorProps {
  readonly id: string
  readonly version: number
  readonly document: Workshop
  readonly draft: boolean
  readonly archived: boolean
  readonly teams: readonly StartTeam[]
  /** What may be chosen and shown: no transcript and no coding is in it. */
  readonly library: PreviewParts
  /** The words of the room's screens. */
  readonly words: Readonly<Record<Language, AbstractIntlMessages>>
  readonly kindNames: Readonly<Record<KindName, LocalText>>
}

/** A workshop, written: its activities, a form for the one that is open, and how the room will see it. */
export const WorkshopEditor = ({ id, version, document, library, words, kindNames, ...rest }: WorkshopEditorProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const libraries = useMemo(() => previewLibrary(library), [library])
  const history = useHistory(document)
  const workshop = history.document
  const saving = useSaving(id, { version, document }, workshop, libraries)
  const { excerpts, framework } = library
  const { change } = history
  const list = useActivities({ workshop, open: libraries.open, excerpts, titleOf: (kind) => kindNames[kind], change })
  const [pane, setPane] = useState<PaneName>('list')
  const saved = saving.state.is === 'saved'
  const editing = {
    workshop,
    excerpts,
    framework,
    problems: saving.problems,
    change: (path: Path, value: unknown) => {
      list.forget()
      change(path, value)
    },
  }
  const goTo = ({ path }: Problem) => {
    const [first, at] = path
    list.choose(first === 'activities' && typeof at === 'number' ? (workshop.activities[at]?.id ?? null) : null)
    setPane('form')
    focusField(path)
  }
  const open = (chosen: string | null) => {
    list.choose(chosen)
    setPane('form')
  }
  const loadTheirs = async () => {
    const theirs = await fetchWorkshop(id)
    if (theirs === null) return false
    history.beginAnew(theirs.document)
    saving.goOnFrom(theirs.version, theirs.document)
    return true
  }
  const saveCopy = async () => {
    const title = { en: `${workshop.title.en} (copy)`, cy: `${workshop.title.cy} (copi)` }
    const answer = await postJson('/api/workshops', { document: { ...workshop, title } })
    if (answer.status !== 200 || !answer.body.id) return false
    saving.goOnFrom(version, workshop) // nothing is left to be lost by going there
    setTimeout(() => window.location.assign(`/workshops/${answer.body.id}`))
    return true
  }
  const head = (
    <EditorHead
      title={workshop.title[language]}
      {...{ saving, history }}
      onUndo={() => {
        list.forget()
        history.undo()
      }}
    >
      {saving.state.is === 'conflict' && (
        <ConflictNotice by={saving.state.by} at={saving.state.at} onLoadTheirs={loadTheirs} onSaveCopy={saveCopy} />
      )}
      <ProblemList workshop={workshop} problems={saving.problems} onGo={goTo} />
    </EditorHead>
  )
  const form = list.activity ? (
    <div className="space-y-6">
      <ActivityForm key={list.activity.id} activity={list.activity} at={list.at} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-5">
        <Button look="small" onClick={list.duplicate}>
          {t('duplicateActivity')}
        </Button>
        <Button look="warning" onClick={list.remove}>
          {t('removeActivity')}
        </Button>
      </div>
    </div>
  ) : (
    <div className="space-y-8">
      <WorkshopForm />
      <WorkshopActions id={id} draft={rest.draft} archived={rest.archived} saved={saved} />
      {!rest.archived && <StartPart id={id} workshop={workshop} teams={rest.teams} saved={saved} />}
    </div>
  )
  return (
    <EditingProvider value={editing}>
      <div className="space-y-4">
        {head}
        <Panes
          pane={pane}
          onPane={setPane}
          list={
            <div className="space-y-2">
              <AddActivity
                onAdd={(kind) => {
                  list.add(kind)
                  setPane('form')
                }}
              />
              <ListNews
                done={list.done}
                count={workshop.activities.length}
                onUndo={() => {
                  list.forget()
                  history.undo()
                }}
              />
              <ActivityList chosen={list.activity?.id ?? null} onChoose={open} onMove={list.move} />
            </div>
          }
          form={form}
          preview={
            list.activity ? (
              <Preview activity={list.activity} title={workshop.title} libraries={libraries} words={words} />
            ) : (
              <p className="text-soft">{t('preview.choose')}</p>
            )
          }
        />
      </div>
    </EditingProvider>
  )
}
