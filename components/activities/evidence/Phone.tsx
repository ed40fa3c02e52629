import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneEvidenceRow } from '../PhoneEvidenceRow.tsx'
import { PhoneFact } from '../PhoneFact.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { openedPresses } from './openedPresses.ts'
import { OwnExpected, PhoneExpected } from './PhoneExpected.tsx'
import { PhoneExpecting } from './PhoneExpecting.tsx'

/** The published figures on the phone as a list, the latest press on top. */
export const Phone = (props: PhoneScreen<'evidence'>) => {
  const { language, face, activity, player, clockOffset, said } = props
  const t = useTranslations('phone')
  const { round } = activity
  if (face.ask && round.phase === 'ready') return <PhoneWaiting prompt={face.ask.prompt} />
  if (face.ask && round.phase === 'open') return <PhoneExpecting {...props} />
  if (face.ask && round.phase === 'closed') {
    return (
      <PhoneClosed title={face.ask.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <OwnExpected labels={face.ask.figures} mine={said.response?.expected ?? null} />
      </PhoneClosed>
    )
  }
  const expected = round.phase === 'revealed' ? (round.shown.room?.figures ?? []) : []
  const presses = round.phase === 'revealed' ? [...openedPresses(round.shown)].reverse() : []
  const own = <PhoneExpected figures={expected} mine={said.counted?.expected ?? null} language={language} />
  const rows = presses.some((press) => press.rows.length > 0)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.heading}</PhoneHeading>
      {face.note === null ? null : <p className="leading-snug">{face.note}</p>}
      {presses.length === 0 ? <p className="text-soft">{t('evidence.soon')}</p> : null}
      {presses.length === 0 ? own : null}
      {presses.map((press) => (
        <section key={press.title.en} className="flex flex-col gap-3">
          <h2 className="text-lg leading-tight font-bold">{press.title[language]}</h2>
          {press.rows.map((row) => (
            <PhoneEvidenceRow key={row.id} row={row} columns={face.columns} tables={face.tables} language={language} />
          ))}
          {press.facts.map((fact) => (
            <PhoneFact
              key={fact.source.en}
              sentences={fact.sentences.map((sentence) => sentence[language])}
              source={fact.source[language]}
            />
          ))}
        </section>
      ))}
      {presses.length > 0 ? own : null}
      {rows ? <p className="text-soft text-sm leading-snug">{t('evidence.legend')}</p> : null}
      {rows ? <p className="text-soft text-sm leading-snug">{presses[0]?.source?.[language]}</p> : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
