'use client'
import { useTranslations } from 'next-intl'
import { ChoiceBars } from '../../charts/ChoiceBars.tsx'
import { FitToSpace } from '../FitToSpace.tsx'
import { ProjectorFound } from '../ProjectorFound.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { useMostChosen } from '../useMostChosen.ts'

/** Of a longer list this much is drawn from the back row; phones have all of it. */
const mostRows = 8

/** What the room chose, and what is known of it. */
export const PollProjector = ({ round, recalled, talk }: ProjectorScreenProps<'poll'>) => {
  const t = useTranslations('projector.choices')
  const text = useLocalText()
  const mostChosen = useMostChosen()
  if (round.phase !== 'revealed') return null
  const { room, fact } = round.shown
  const { left = 0, offered: { length: offered } = [] } = recalled?.ideas ?? {}
  const rows = (room?.choices ?? []).map((choice) => ({ ...choice, label: text(choice.text) }))
  const drawn = rows.length > mostRows + 1 ? mostRows : rows.length
  const heading = room?.choices ? mostChosen(rows, room.n) : t('tooFew', { count: room?.n ?? 0 })
  return (
    <section className="flex h-full flex-col gap-8">
      <h2 className="text-5xl leading-tight font-semibold text-balance">{heading}</h2>
      {rows.length > 0 && (
        <FitToSpace largest={fact ? 2.6 : 3.4} smallest={1.6} className="flex-1">
          <ChoiceBars rows={rows} drawn={drawn} caption={t('caption')} head={[t('choice'), t('people')]} />
        </FitToSpace>
      )}
      {(drawn < rows.length || left > 0) && (
        <p className="text-[2.2rem] leading-snug text-soft">
          {drawn < rows.length && t('rest', { count: rows.length - drawn, most: rows[drawn]?.people ?? 0 })}{' '}
          {left > 0 && t('some', { offered, all: offered + left })}
        </p>
      )}
      {fact && (
        <div className="text-4xl">
          <ProjectorFound sentences={fact.sentences.map(text)} source={text(fact.source)} />
        </div>
      )}
      {talk}
    </section>
  )
}
