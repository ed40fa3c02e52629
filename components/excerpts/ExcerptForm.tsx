'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { type Loudness, linesWithin, type ShownSound } from '../../lib/workshop/heard.ts'
import { Button } from '../pages/Button.tsx'
import { Choice } from '../pages/Choice.tsx'
import { Problem } from '../pages/Problem.tsx'
import { postJson } from '../pages/postJson.ts'
import { useLeaveWarning } from '../pages/useLeaveWarning.ts'
import { AskOnce } from '../people/AskOnce.tsx'
import type { Draft, ShownExcerpt } from './draft.ts'
import type { Part } from './part.ts'
import { SoundForm } from './SoundForm.tsx'
import { Texts } from './Texts.tsx'
import { Transcript } from './Transcript.tsx'
import { TrimWave } from './TrimWave.tsx'

interface ExcerptFormProps {
  readonly excerpt: ShownExcerpt
  readonly version: number
  readonly waveform: 'measured' | 'even'
  readonly sound: ShownSound | null
  readonly loudness: Loudness | null
}

type Why = 'conflict' | 'used' | 'noTitle' | 'failed'

/** Saves and removes one excerpt. */
const useExcerpt = ({ excerpt, version }: ExcerptFormProps) => {
  const current = useRef(version)
  const changes = useRef(0)
  const [busy, setBusy] = useState(false)
  const [state, setState] = useState<'asLoaded' | 'changed' | 'saved'>('asLoaded')
  useLeaveWarning(state === 'changed')
  const [why, setWhy] = useState<Why | null>(null)
  const path = `/api/excerpts/${excerpt.id}`
  const ask = async (to: string, body: object) => {
    setBusy(true)
    setWhy(null)
    const { body: answer } = await postJson(to, body)
    setBusy(false)
    if (!answer.ok) setWhy(answer.why === 'conflict' || answer.why === 'used' ? answer.why : 'failed')
    return answer
  }
  const save = async (details: Draft) => {
    if (details.title.en.trim() === '' || details.title.cy.trim() === '') return setWhy('noTitle')
    const seen = changes.current
    const answer = await ask(path, { version: current.current, details })
    if (answer.ok && answer.version) current.current = answer.version
    if (answer.ok) setState(changes.current === seen ? 'saved' : 'changed') // typed on meanwhile
  }
  const remove = async () => {
    if (!(await ask(`${path}/remove`, {})).ok) return
    setState('saved') // nothing is left to be lost by going
    setTimeout(() => window.location.assign('/excerpts'))
  }
  const changed = () => {
    changes.current += 1
    setState('changed')
  }
  return { save, remove, current, busy, state, why, changed }
}

const Details = ({ draft, change }: { draft: Draft; change(more: Partial<Draft>): void }) => {
  const t = useTranslations('pages.excerpts')
  const { setting } = draft
  const part = (name: keyof Draft['setting']) => (
    <Texts
      label={t(`details.${name}`)}
      value={setting[name]}
      onChange={(value) => change({ setting: { ...setting, [name]: value } })}
    />
  )
  const options = [
    { value: 'en' as const, label: 'English', lang: 'en' },
    { value: 'cy' as const, label: 'Cymraeg', lang: 'cy' },
  ]
  return (
    <div className="space-y-5">
      <Texts
        label={t('details.title')}
        hint={t('details.titleHint')}
        value={draft.title}
        onChange={(title) => change({ title })}
      />
      <Texts
        label={t('details.contentNote')}
        hint={t('details.contentNoteHint')}
        value={draft.contentNote}
        onChange={(contentNote) => change({ contentNote })}
      />
      {part('worker')}
      {part('parent')}
      {part('place')}
      <Choice
        label={t('language')}
        hint={t('languageHint')}
        name="language"
        options={options}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
    </div>
  )
}

/** An excerpt of one's own: what is said of it, and its transcript beside the recording. */
export const ExcerptForm = (props: ExcerptFormProps) => {
  const { excerpt, waveform, sound, loudness } = props
  const t = useTranslations('pages.excerpts')
  const player = useRef<HTMLAudioElement>(null)
  const { title, contentNote, setting, language, lines } = excerpt
  const [draft, setDraft] = useState<Draft>({ title, contentNote, setting, language, lines })
  const { save, remove, current, busy, state, why, changed } = useExcerpt(props)
  const [part, setPart] = useState<Part>({ from: sound?.from ?? 0, to: sound?.to ?? excerpt.seconds })
  const change = (more: Partial<Draft>) => {
    changed()
    setDraft((now) => ({ ...now, ...more }))
  }
  return (
    <div className="keeps-in-sight space-y-8">
      <section aria-label={t('recording')} className="sticky top-0 z-10 space-y-2 border-b border-line bg-paper py-3">
        <TrimWave
          peaks={excerpt.peaks}
          seconds={excerpt.seconds}
          starts={draft.lines.map(({ start }) => start)}
          part={part}
          player={player}
          onPart={setPart}
        />
        {/* biome-ignore lint/a11y/useMediaCaption: its transcript is written on this page */}
        <audio
          ref={player}
          controls
          preload="metadata"
          src={`/audio/library/${excerpt.id}?as=brought`}
          className="w-full"
        />
        {waveform === 'even' && <p className="text-sm text-soft">{t('even')}</p>}
      </section>
      <div className="grid items-start gap-x-10 gap-y-8 xl:grid-cols-2">
        <div className="min-w-0 space-y-8">
          <SoundForm
            excerptId={excerpt.id}
            seconds={excerpt.seconds}
            {...{ loudness, sound, part, player }}
            linesOutside={draft.lines.length - linesWithin(draft.lines, part).length}
            version={current}
            onPart={setPart}
          />
          <Details draft={draft} change={change} />
        </div>
        <Transcript
          lines={draft.lines}
          seconds={excerpt.seconds}
          player={player}
          onLines={(now) => change({ lines: now })}
        />
      </div>
      <div className="sticky bottom-0 z-10 space-y-2 border-t border-line bg-paper py-3">
        <Problem>{why === null ? null : t(`notSaved.${why}`)}</Problem>
        <div className="flex flex-wrap items-center gap-4">
          <Button look="primary" busy={busy} onClick={() => save(draft)}>
            {t('save')}
          </Button>
          <p role="status" className="text-sm text-soft">
            {state !== 'asLoaded' && t(state)}
          </p>
        </div>
      </div>
      <AskOnce
        label={t('remove')}
        name={t('remove')}
        question={t('removeSure')}
        yes={t('removeYes')}
        busy={busy}
        onYes={remove}
      />
    </div>
  )
}
