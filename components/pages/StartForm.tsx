'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { languagesIn, SessionLanguages, spokenText } from '../../lib/workshop/sessionLanguages.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import { Button } from './Button.tsx'
import { Choice } from './Choice.tsx'
import { GroupFields, groupsTyped, type TypedGroups } from './GroupFields.tsx'
import { Problem } from './Problem.tsx'
import { postJson } from './postJson.ts'
import { SpokenField } from './SpokenField.tsx'
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

/** As much of a title as a session's may have. */
const prefilled = ({ en, cy }: LocalText): LocalText => ({ en: en.slice(0, 200), cy: cy.slice(0, 200) })

/** What is chosen when a session starts: its languages, title and length, for whom it is, what is shown and how long kept. */
export const StartForm = ({ workshopId, title, tracks, teams, onCancel }: StartFormProps) => {
  const t = useTranslations('pages.start')
  const tLanguage = useTranslations('common.language')
  const language: Language = useLocale() === 'cy' ? 'cy' : 'en'
  const [name, setName] = useState(() => prefilled(title))
  const [track, setTrack] = useState(tracks[0]?.id ?? null)
  const [languages, setLanguages] = useState<SessionLanguages>(language === 'cy' ? 'cy+en' : 'en+cy')
  const [floor, setFloor] = useState<(typeof floors)[number]>('5')
  const [retention, setRetention] = useState<(typeof retentions)[number]>('90')
  const [problem, setProblem] = useState<'noTitle' | 'badGroups' | 'signedOut' | 'gone' | 'failed' | null>(null)
  const [groups, setGroups] = useState<TypedGroups>({ team: '', role: '' })
  const [team, setTeam] = useState('')
  const [support, setSupport] = useState<LocalText>({ en: '', cy: '' })
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const languagesText = (value: SessionLanguages) => {
    const [first, second] = languagesIn(value)
    if (second === undefined) return t('onlyIn', { language: tLanguage(first) })
    return t('inBoth', { first: tLanguage(first), second: tLanguage(second) })
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const given = spokenText(name, languages)
    if (given === null) return setProblem('noTitle')
    const lists = groupsTyped(groups)
    if (lists === null) return setProblem('badGroups')
    setBusy(true)
    setProblem(null)
    const chosen = {
      title: given,
      ...(track === null ? {} : { track }),
      languages,
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
      <Choice<SessionLanguages>
        label={t('languages')}
        hint={t('languagesHint')}
        name={`languages-${workshopId}`}
        options={SessionLanguages.options.map((value) => ({ value, label: languagesText(value) }))}
        value={languages}
        onChange={setLanguages}
      />
      <SpokenField
        label={t('name')}
        hint={t('nameHint')}
        languages={languagesIn(languages)}
        value={name}
        onChange={setName}
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
      <SpokenField
        label={t('support')}
        hint={t('supportHint')}
        languages={languagesIn(languages)}
        value={support}
        onChange={setSupport}
      />
      <Problem>{problem === null || problem === 'noTitle' ? null : t(problem)}</Problem>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" type="submit" busy={busy}>
          {t(busy ? 'busy' : 'submit')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
