'use client'
import { useTranslations } from 'next-intl'
import { type RefObject, useState } from 'react'
import type { Loudness, ShownSound } from '../../lib/workshop/heard.ts'
import { Button } from '../pages/Button.tsx'
import { Problem } from '../pages/Problem.tsx'
import { Section } from '../pages/Section.tsx'
import { useAlive } from '../pages/useAlive.ts'
import { clockText } from '../ui/clockText.ts'
import { isCut, loudnessWord, type Part, type PartEnd, partWith } from './part.ts'
import { SecondsField } from './SecondsField.tsx'
import { useSound } from './useSound.ts'

interface SoundFormProps {
  readonly excerptId: string
  readonly seconds: number
  readonly loudness: Loudness | null
  readonly sound: ShownSound | null
  readonly part: Part
  /** Lines of the transcript that the part leaves out. */
  readonly linesOutside: number
  readonly version: RefObject<number>
  readonly player: RefObject<HTMLAudioElement | null>
  onPart(part: Part): void
}

/** Where the part begins and ends, as numbers, or where the player is. */
const Ends = ({ seconds, part, player, onPart }: Pick<SoundFormProps, 'seconds' | 'part' | 'player' | 'onPart'>) => {
  const t = useTranslations('pages.excerpts.sound')
  const field = (end: PartEnd) => (
    <div key={end} className="flex items-end gap-2">
      <SecondsField
        label={t(`${end}Seconds`)}
        value={part[end]}
        seconds={seconds}
        onChange={(to) => onPart(partWith(part, end, to, seconds))}
      />
      <Button look="small" onClick={() => onPart(partWith(part, end, player.current?.currentTime ?? 0, seconds))}>
        {t(`${end}Here`)}
      </Button>
    </div>
  )
  return <div className="flex flex-wrap gap-x-6 gap-y-3">{[field('from'), field('to')]}</div>
}

/** A number with a minus sign of its own, as decibels have. */
const decibels = (value: number): string => value.toFixed(1).replace('-', '−')

const wayOf = (gainDb: number): 'up' | 'down' | 'none' => (gainDb === 0 ? 'none' : gainDb > 0 ? 'up' : 'down')

/** What was done to its loudness. */
const Turned = ({ gainDb, loudness }: ShownSound) => {
  const t = useTranslations('pages.excerpts.sound')
  if (loudness === null) return null
  const { lufs } = loudness
  return (
    <p>
      {t('turned', { way: wayOf(gainDb), decibels: Math.abs(gainDb), lufs: decibels(lufs) })}{' '}
      {lufs < -17.5 && t('peaks')}
    </p>
  )
}

/** How loud the recording is, and what rooms hear at present. */
const Now = ({ seconds, loudness, sound }: Pick<SoundFormProps, 'seconds' | 'loudness' | 'sound'>) => {
  const t = useTranslations('pages.excerpts.sound')
  return (
    <div className="max-w-prose space-y-1">
      <p>
        {loudness === null
          ? t('notMeasured')
          : t(`is.${loudnessWord(loudness.lufs)}`, { lufs: decibels(loudness.lufs) })}
      </p>
      <p className="font-semibold">
        {sound !== null && isCut(sound, seconds)
          ? t('hearsPart', { from: clockText(sound.from), to: clockText(sound.to), length: clockText(sound.seconds) })
          : t('hearsWhole')}
      </p>
      {sound?.even && <Turned {...sound} />}
    </div>
  )
}

/** What rooms hear of a recording: a part of it, as loud as the others. The recording itself is never changed. */
export const SoundForm = (props: SoundFormProps) => {
  const { excerptId, seconds, loudness, part, linesOutside, version, player, onPart } = props
  const t = useTranslations('pages.excerpts.sound')
  const alive = useAlive()
  const { sound, busy, made, why, make } = useSound(excerptId, version, props.sound)
  const [even, setEven] = useState(sound?.even ?? false)
  return (
    <Section boxed title={t('title')} lead={<p className="max-w-prose text-soft">{t('lead')}</p>}>
      <Now seconds={seconds} loudness={loudness} sound={sound} />
      <Ends {...{ seconds, part, player, onPart }} />
      {linesOutside > 0 && <p className="text-sm text-soft">{t('linesOutside', { count: linesOutside })}</p>}
      <label className="flex min-h-11 cursor-pointer items-center gap-3">
        <input
          type="checkbox"
          disabled={!alive}
          checked={even}
          onChange={({ target }) => setEven(target.checked)}
          className="size-5 shrink-0 accent-room"
        />
        <span>{t('even')}</span>
      </label>
      <Problem>{why === null ? null : t(`notMade.${why}`)}</Problem>
      <div className="flex flex-wrap items-center gap-4">
        <Button busy={busy} onClick={() => make(part, even)}>
          {t('make')}
        </Button>
        <Button look="small" busy={busy} onClick={() => onPart({ from: 0, to: seconds })}>
          {t('whole')}
        </Button>
        <p role="status" className="text-sm text-soft">
          {busy ? t('making') : made > 0 && t('made')}
        </p>
      </div>
      {sound !== null && (
        <div className="space-y-1">
          <p className="text-sm text-soft">{t('hear')}</p>
          {/* biome-ignore lint/a11y/useMediaCaption: its transcript is written on this page */}
          <audio
            key={made}
            controls
            preload="none"
            aria-label={t('hear')}
            src={`/audio/library/${excerptId}?made=${made}`}
            className="w-full"
          />
        </div>
      )}
    </Section>
  )
}
