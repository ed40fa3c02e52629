import { useTranslations } from 'use-intl'
import { PhoneFact } from '../PhoneFact.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { openedPresses } from './openedPresses.ts'
import { PhoneEvidenceRow } from './PhoneEvidenceRow.tsx'

/** The published figures on the phone as a list, the latest press on top. */
export const Phone = ({ language, face, activity }: PhoneScreen<'evidence'>) => {
  const t = useTranslations('phone')
  const { round } = activity
  const presses = round.phase === 'revealed' ? [...openedPresses(round.shown)].reverse() : []
  const rows = presses.some((press) => press.rows.length > 0)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.heading}</PhoneHeading>
      {face.note === null ? null : <p className="leading-snug">{face.note}</p>}
      {presses.length === 0 ? <p className="text-soft">{t('evidence.soon')}</p> : null}
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
      {rows ? <p className="text-soft text-sm leading-snug">{t('evidence.legend')}</p> : null}
      {rows ? <p className="text-soft text-sm leading-snug">{presses[0]?.source?.[language]}</p> : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
