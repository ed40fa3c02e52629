import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneCounts } from '../PhoneCounts.tsx'
import { PhoneFact } from '../PhoneFact.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import { PhoneWall } from '../PhoneWall.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneGuess } from './PhoneGuess.tsx'

/** The own guess in words. */
const ownGuess = ({ face, said }: Pick<PhoneScreen<'guess'>, 'face' | 'said'>): string => {
  const response = said.counted ?? said.response
  if (response === null) return '–'
  if (response.value !== undefined) return String(response.value)
  if (response.text !== undefined) return response.text
  const { ask } = face
  if (ask.type !== 'choice') return '–'
  return (response.chosen ?? []).map((choice) => (choice === null ? '–' : ask.choices[choice])).join(' · ')
}

const RoomGuesses = ({ face, activity, said }: Pick<PhoneScreen<'guess'>, 'face' | 'activity' | 'said'>) => {
  const t = useTranslations('phone')
  const { round } = activity
  const room = round.phase === 'revealed' ? round.shown.room : undefined
  if (!room) return null
  const { n, middle, counts, walls, truth } = room
  const { ask } = face
  const drawn = middle !== null || counts !== null || walls !== null
  return (
    <section className="flex flex-col gap-3">
      {drawn ? null : <p>{t('asked.tooFew', { n })}</p>}
      {middle === null ? null : <p className="text-lg">{t('guess.middle', { middle, n })}</p>}
      {truth ? (
        <p className="text-lg leading-snug font-semibold">
          {t('guess.truth', { most: truth.most, n: truth.n, share: Math.round((100 * truth.most) / truth.n) })}
        </p>
      ) : null}
      {ask.type === 'choice' && counts
        ? counts.map((people, at) => (
            <div key={ask.questions[at] ?? at}>
              {ask.questions.length > 1 ? <h2 className="leading-snug font-semibold">{ask.questions[at]}</h2> : null}
              {people === null ? (
                <p className="text-soft leading-snug">{t('guess.questionTooFew')}</p>
              ) : (
                <PhoneCounts
                  caption={ask.questions[at] ?? ''}
                  mineLabel={t('asked.mine')}
                  rows={ask.choices.map((label, choice) => ({
                    id: String(choice),
                    label,
                    people: people[choice] ?? 0,
                    mine: said.counted?.chosen?.[at] === choice,
                  }))}
                />
              )}
            </div>
          ))
        : null}
      {walls ? <PhoneWall room={{ n, walls }} fields={[{ id: 'guess', label: face.prompt }]} /> : null}
    </section>
  )
}

/** A guess on the phone: guessed, waited for, held beside the room and the fact. */
export const Phone = (props: PhoneScreen<'guess'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said, language } = props
  const { round } = activity
  if (round.phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (round.phase === 'open') return <PhoneGuess {...props} />
  if (round.phase !== 'revealed') {
    const closed = { title: face.prompt, activity, player, clockOffset, said }
    // What a guess about the room is held beside is there once the room has been shown.
    const later = face.about && !activity.recalled
    return (
      <PhoneClosed {...closed} {...(later && { wait: t('guess.later') })}>
        <p>{ownGuess(props)}</p>
      </PhoneClosed>
    )
  }
  const { fact } = round.shown
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading under={t('guess.yours', { guess: ownGuess(props) })}>{face.prompt}</PhoneHeading>
      {fact ? (
        <>
          {fact.marks.length > 0 ? (
            <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
              {fact.marks.map(({ value, label }) => (
                <div key={value} className="contents">
                  <dt className="text-expert text-right text-lg font-bold tabular-nums">{value}</dt>
                  <dd className="self-center">{label[language]}</dd>
                </div>
              ))}
            </dl>
          ) : null}
          <PhoneFact sentences={fact.fact.sentences.map((one) => one[language])} source={fact.fact.source[language]} />
        </>
      ) : null}
      <RoomGuesses face={face} activity={activity} said={said} />
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
