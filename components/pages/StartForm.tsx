'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { type Language, type LocalText, languages } from '../../lib/workshop/text.ts'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { Field } from './Field.tsx'
import { GroupFields, groupsTyped, type TypedGroups } from './GroupFields.tsx'
import { Problem } from './Problem.tsx'
import { postJson } from './postJson.ts'
import { TeamChoice } from './TeamChoice.tsx'

const floors = ['5', '4', '3'] as const
const retentions = ['90', '30', '365'] as const

/** One length of a workshop. */
export interface StartTrack {
  readonly id: string
  readonly label: LocalText
  readonly minutes: number
  readonly steps: number
}

/** A team that a session may be run for. */
export interface StartTeam {
  readonly id: string
  readonly name: string
}

interface StartFormProps {
  readonly workshopId: string
  readonly title: LocalText
  /** The lengths to choose from, the longest first; none where there is but one. */
  readonly tracks: readonly StartTrack[]
  readonly teams: readonly StartTeam[]
  onCancel(): void
}

/** What is chosen when a session starts: title, length, the projector's language, the smallest room that is shown. */
export const StartForm = ({ workshopId, title, tracks, teams, onCancel }: StartFormProps) => {
  const t = useTranslations('pages.start')
  const tLanguage = useTranslations('common.language')
  const language: Language = useLocale() === 'cy' ? 'cy' : 'en'
  const [name, setName] = useState(title[language])
  const [track, setTrack] = useState(tracks[0]?.id ?? null)
  const [projectorLanguage, setProjectorLanguage] = useState<Language>(language)
  const [floor, setFloor] = useState<(typeof floors)[number]>('5')
  const [retention, setRetention] = useState<(typeof retentions)[number]>('90')
  const [problem, setProblem] = useState<'noTitle' | 'badGroups' | 'signedOut' | 'gone' | 'failed' | null>(null)
  const [groups, setGroups] = useState<TypedGroups>({ team: '', role: '' })
  const [team, setTeam] = useState('')
  const [support, setSupport] = useState('')
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = name.trim()
    if (given === '') return setProblem('noTitle')
    const lists = groupsTyped(groups)
    if (lists === null) return setProblem('badGroups')
    setBusy(true)
    setProblem(null)
    // A title that was left alone stays in both languages.
    const own = given === title[language] ? {} : { title: { en: given, cy: given } }
    const chosen = {
      ...own,
      ...(track === null ? {} : { track }),
      projectorLanguage,
      floor: Number(floor),
      groups: lists,
      teamId: team || null,
      support,
      retentionDays: Number(retention),
    }
    const { status, body } = await postJson('/api/sessions', { workshopId, ...chosen })
    if (body.ok && body.id) return window.location.assign(`/console/${body.id}`)
    setProblem(status === 401 ? 'signedOut' : body.why === 'gone' ? 'gone' : 'failed')
    setBusy(false)
  }
  return (
    <form ref={form} noValidate onSubmit={submit} className="w-full space-y-5 border-t border-line pt-5">
      <Field
        label={t('name')}
        hint={t('nameHint')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
        problem={problem === 'noTitle' ? t('noTitle') : null}
      />
      {track !== null && (
        <Choice<string>
          label={t('track')}
          hint={t('trackHint')}
          name={`track-${workshopId}`}
          options={tracks.map(({ id, label, minutes, steps }) => ({
            value: id,
            label: t('trackValue', { label: label[language], minutes, steps }),
          }))}
          value={track}
          onChange={setTrack}
        />
      )}
      {teams.length > 0 && <TeamChoice teams={teams} value={team} onChange={setTeam} />}
      <Choice<Language>
        label={t('language')}
        hint={t('languageHint')}
        name={`language-${workshopId}`}
        options={languages.map((value) => ({ value, label: tLanguage(value), lang: value }))}
        value={projectorLanguage}
        onChange={setProjectorLanguage}
      />
      <Choice<(typeof floors)[number]>
        label={t('floor')}
        hint={floor === '5' ? t('floorHint') : `${t('floorHint')} ${t('floorSmall')}`}
        name={`floor-${workshopId}`}
        options={floors.map((value) => ({ value, label: t('floorValue', { count: Number(value) }) }))}
        value={floor}
        onChange={setFloor}
      />
      <Choice<(typeof retentions)[number]>
        label={t('retention')}
        hint={t('retentionHint')}
        name={`retention-${workshopId}`}
        options={retentions.map((value) => ({ value, label: t('retentionValue', { days: Number(value) }) }))}
        value={retention}
        onChange={setRetention}
      />
      <GroupFields typed={groups} tried={problem === 'badGroups'} onType={setGroups} />
      <Field
        label={t('support')}
        hint={t('supportHint')}
        maxLength={200}
        value={support}
        onChange={(event) => setSupport(event.target.value)}
      />
      <Problem>{problem === null || problem === 'noTitle' ? null : t(problem)}</Problem>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" disabled={busy}>
          {t(busy ? 'busy' : 'submit')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
