'use client'
import { useTranslations } from 'next-intl'
import { ChoiceBars } from '../../charts/ChoiceBars.tsx'
import { GuessAxis } from '../../charts/GuessAxis.tsx'
import { FitToSpace, ZoomToSpace } from '../FitToSpace.tsx'
import { ProjectorFound } from '../ProjectorFound.tsx'
import { ProjectorWall } from '../ProjectorWall.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { useLocalText } from '../useLocalText.ts'
import { useMostChosen } from '../useMostChosen.ts'
import { useGuessSentence } from './useGuessSentence.ts'

type Props = ProjectorScreenProps<'guess'>

interface ChosenCountsProps {
  readonly ask: Extract<Props['face']['ask'], { type: 'choice' }>
  /** For each question; `null` where too few answered it. */
  readonly counts: readonly (readonly number[] | null)[]
  readonly known: readonly (number | null)[]
}

const ChosenCounts = ({ ask, counts, known }: ChosenCountsProps) => {
  const t = useTranslations('projector.guess')
  const mostChosen = useMostChosen()
  const several = ask.questions.length > 1
  return (
    <FitToSpace largest={2.7} smallest={1.3}>
      <div className="space-y-[1.1em]">
        {ask.questions.map((question, at) => {
          const rows = ask.choices.map((label, choice) => ({
            id: String(choice),
            label,
            people: counts[at]?.[choice] ?? 0,
            known: known[at] === choice,
          }))
          const answered = rows.reduce((sum, { people }) => sum + people, 0)
          return (
            <section key={question}>
              {several && <h3 className="leading-tight font-semibold">{question}</h3>}
              {several && (
                <p className="mb-[0.5em] leading-tight text-soft">
                  {counts[at] ? mostChosen(rows, answered) : t('questionTooFew')}
                </p>
              )}
              {counts[at] && (
                <ChoiceBars rows={rows} caption={question} head={[t('guess'), t('people')]} knownLabel={t('known')} />
              )}
            </section>
          )
        })}
      </div>
    </FitToSpace>
  )
}

const Chart = ({ face, round, look, serverNow }: Pick<Props, 'face' | 'round' | 'look' | 'serverNow'>) => {
  const t = useTranslations('projector.guess')
  const text = useLocalText()
  if (round.phase !== 'revealed' || !round.shown.room) return null
  const { room, fact } = round.shown
  const { ask } = face
  if (ask.type === 'number' && room.values) {
    const truth = room.truth
      ? [{ value: Math.round((100 * room.truth.most) / room.truth.n), label: t('thisRoom') }]
      : []
    const marks = [...truth, ...(fact?.marks ?? []).map(({ value, label }) => ({ value, label: text(label) }))]
    return (
      <GuessAxis
        min={ask.min}
        max={ask.max}
        values={room.values}
        marks={marks}
        caption={t('caption')}
        head={[t('guess'), t('people')]}
      />
    )
  }
  if (ask.type === 'choice' && room.counts) {
    return <ChosenCounts ask={ask} counts={room.counts} known={fact?.choices ?? []} />
  }
  if (room.walls) {
    const fields = [{ id: 'guess', label: '' }]
    return <ProjectorWall room={{ n: room.n, walls: room.walls }} talk={null} {...{ fields, look, serverNow }} />
  }
  return null
}

/** The guesses of the room, then what is known, on the same axis or beside the same choices. */
export const GuessProjector = ({ face, round, talk, look, serverNow }: Props) => {
  const text = useLocalText()
  const sentence = useGuessSentence({ face, round })
  if (round.phase !== 'revealed') return null
  const found = round.shown.fact?.fact
  return (
    <section className="flex h-full flex-col gap-4">
      {sentence && <h2 className="text-5xl leading-tight font-semibold text-balance">{sentence}</h2>}
      <div className={`flex-1 ${found ? 'min-h-[15rem]' : 'min-h-0'}`}>
        <Chart {...{ face, round, look, serverNow }} />
      </div>
      {found && (
        <ZoomToSpace className="h-auto! shrink text-4xl">
          <ProjectorFound sentences={found.sentences.map(text)} source={text(found.source)} />
        </ZoomToSpace>
      )}
      {talk}
    </section>
  )
}
