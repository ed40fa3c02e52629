'use client'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import { type SpokenLines, spokenIn } from '../../lib/session/spokenLines.ts'
import type { StoryMoments as Marked } from '../../lib/session/story.ts'
import { HiddenTable } from '../charts/HiddenTable.tsx'
import { MomentWave } from '../charts/MomentWave.tsx'
import { barsOf } from '../ui/barsOf.ts'
import { clock } from '../ui/clock.ts'
import { mostMarked } from './mostMarked.ts'

/** As many bars as can be told apart on a phone. */
const bars = 120

/** What was said where most people marked a moment. */
const Most = ({ moments, transcript }: { moments: Marked; transcript: SpokenLines }) => {
  const t = useTranslations('pages.story')
  const speaker = useTranslations('console.replay')
  return (
    <dl className="max-w-prose space-y-2">
      {mostMarked(moments.stretches, transcript.lines).map(({ from, to, people, lines: spoken }) => (
        <div key={from}>
          <dt className="text-sm text-soft">
            {t('moment', { from: clock(from), to: clock(Math.min(to, moments.seconds)), n: people })}
          </dt>
          {spoken.map(({ n, speaker: who, text }) => (
            <dd key={n} className="leading-snug">
              <span className="mr-2 text-sm text-soft">
                {speaker.has(`speaker.${who}`) ? speaker(`speaker.${who}`) : who}
              </span>
              <span lang={spokenIn(transcript)}>{text}</span>
            </dd>
          ))}
          {spoken.length === 0 && <dd className="text-soft">{t('momentSilent')}</dd>}
        </div>
      ))}
    </dl>
  )
}

/** The moments that the room marked while it listened, on the recording, with the words that were spoken there. */
export const StoryMoments = ({ moments }: { moments: Marked }) => {
  const t = useTranslations('pages.story')
  const table = useTranslations('projector.moments')
  const wave = useSheet<{ peaks: number[] }>(moments.peaks)
  const transcript = useSheet<SpokenLines>(moments.transcript)
  const { people, stretches, seconds } = moments
  const rows = stretches.map(({ from, to, people: n }) => [
    table('stretch', { from: clock(from), to: clock(Math.min(to, seconds)) }),
    n,
  ])
  return (
    <section className="space-y-2 print:break-inside-avoid">
      <h4 className="font-semibold">{t('moments')}</h4>
      <p>{table('sentence', { n: people })}</p>
      <div className="max-w-4xl">
        <MomentWave
          bars={barsOf(wave?.peaks ?? [], bars)}
          seconds={seconds}
          stretches={stretches}
          ends={[clock(0), clock(seconds)]}
        />
        <HiddenTable caption={table('table')} head={[table('where'), table('people')]} rows={rows} />
      </div>
      {transcript && <Most moments={moments} transcript={transcript} />}
    </section>
  )
}
