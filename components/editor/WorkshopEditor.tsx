'use client'
import { type AbstractIntlMessages, useLocale, useTranslations } from 'next-intl'
import { useCallback, useMemo, useState } from 'react'
import { checkWorkshop } from '../../lib/activities/checkWorkshop.ts'
import type { ReferenceTo } from '../../lib/activities/formOf.ts'
import type { KindName } from '../../lib/activities/kinds.ts'
import { previewLibrary } from '../../lib/activities/previewLibrary.ts'
import type { Problem } from '../../lib/activities/problem.ts'
import type { Path } from '../../lib/activities/walkForm.ts'
import type { ExcerptFace } from '../../lib/workshop/excerpt.ts'
import type { Framework } from '../../lib/workshop/framework.ts'
import { type Language, type LocalText, languages } from '../../lib/workshop/text.ts'
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
import { offeredIn } from './offeredIn.ts'
import { type PaneName, Panes } from './Panes.tsx'
import { Preview } from './Preview.tsx'
import { ProblemList, useProblemSentence } from './ProblemList.tsx'
import { StartPart } from './StartPart.tsx'
import { useActivities } from './useActivities.ts'
import { useHistory } from './useHistory.ts'
import { fetchHeld, useSaving } from './useSaving.ts'
import { WorkshopActions } from './WorkshopActions.tsx'
import { WorkshopForm } from './WorkshopForm.tsx'
import { WorkshopProvider } from './writtenWorkshop.ts'

interface WorkshopEditorProps {
  readonly id: string
  readonly version: number
  readonly document: Workshop
  readonly draft: boolean
  readonly archived: boolean
  readonly teams: readonly StartTeam[]
  /** What may be chosen and shown: no transcript and no coding is in it. The product's framework comes first. */
  readonly excerpts: readonly ExcerptFace[]
  readonly frameworks: readonly Framework[]
  /** The words of the room's screens. */
  readonly words: Readonly<Record<Language, AbstractIntlMessages>>
  readonly kindNames: Readonly<Record<KindName, LocalText>>
}

/** A workshop, written: its activities, a form for the one that is open, and how the room will see it. */
export const WorkshopEditor = ({ id, version, document, words, kindNames, ...rest }: WorkshopEditorProps) => {
  const t = useTranslations('editor')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const history = useHistory(document)
  const workshop = history.document
  const { excerpts, frameworks } = rest
  const framework = frameworks.find((one) => one.id === workshop.framework) ?? frameworks[0]
  if (!framework) throw new Error('the library holds no framework')
  const libraries = useMemo(() => previewLibrary({ excerpts, framework }), [excerpts, framework])
  const check = useCallback(
    (written: Workshop) => {
      const checked = checkWorkshop(written, libraries)
      return 'problems' in checked ? checked.problems : []
    },
    [libraries],
  )
  const saving = useSaving(`/api/workshops/${id}`, { version, document }, workshop, check)
  const { change } = history
  const list = useActivities({ workshop, open: libraries.open, excerpts, titleOf: (kind) => kindNames[kind], change })
  const sentence = useProblemSentence(workshop)
  const [pane, setPane] = useState<PaneName>('list')
  const saved = saving.state.is === 'saved'
  const editing = {
    languages: workshop.languages ?? languages,
    problems: saving.problems,
    offered: (to: ReferenceTo, path: Path) => offeredIn({ workshop, excerpts, framework }, to, path),
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
    const theirs = await fetchHeld<Workshop>(`/api/workshops/${id}`)
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
      back={{ href: '/workshops', label: t('back') }}
      {...{ saving, history }}
      onUndo={() => {
        list.forget()
        history.undo()
      }}
    >
      {saving.state.is === 'conflict' && (
        <ConflictNotice by={saving.state.by} at={saving.state.at} onLoadTheirs={loadTheirs} onSaveCopy={saveCopy} />
      )}
      <ProblemList sentence={sentence} problems={saving.problems} onGo={goTo} />
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
      <WorkshopForm frameworks={frameworks} />
      <WorkshopActions id={id} draft={rest.draft} archived={rest.archived} saved={saved} />
      {!rest.archived && <StartPart id={id} workshop={workshop} teams={rest.teams} saved={saved} />}
    </div>
  )
  return (
    <EditingProvider value={editing}>
      <WorkshopProvider value={workshop}>
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
      </WorkshopProvider>
    </EditingProvider>
  )
}
