import { useTranslations } from 'use-intl'
import { carried } from '../../../lib/activities/poll/choice.ts'
import { PhoneAsked } from '../PhoneAsked.tsx'
import { PhoneChoices } from '../PhoneChoices.tsx'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneCounts } from '../PhoneCounts.tsx'
import { PhoneFact } from '../PhoneFact.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneTable } from '../PhoneTable.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** What may be chosen: what is written in the plan, or what the room wrote earlier. */
const offered = ({ face, activity, language }: PhoneScreen<'poll'>) =>
  face.recalls
    ? (activity.recalled?.ideas?.offered ?? []).map((choice) => ({ ...choice, text: choice.text[language] }))
    : face.choices

/** That the list is not whole, where it is not. */
const Some = ({ activity: { recalled } }: PhoneScreen<'poll'>) => {
  const t = useTranslations('phone.poll')
  const { left = 0, offered: { length: offered } = [] } = recalled?.ideas ?? {}
  return left > 0 ? <p className="text-soft leading-snug">{t('some', { offered, all: offered + left })}</p> : null
}

const Open = (props: PhoneScreen<'poll'>) => {
  const { face, activity, said, clockOffset, respond, pass, language } = props
  const t = useTranslations('phone.poll')
  const choices = offered(props)
  const chosen = carried(choices, said.response?.chosen ?? []).map(({ id }) => id)
  const choose = (id: string) => {
    const send = (next: string[]) =>
      respond({ chosen: next, ...(next.length === choices.length && { all: true as const }) })
    if (face.most === 1) return send([id])
    const others = chosen.filter((other) => other !== id)
    // A further choice takes the place of the oldest; the last one can not be taken away, only changed.
    const next = others.length < chosen.length ? others : [...chosen.slice(-(face.most - 1)), id]
    if (next.length > 0) send(next)
  }
  return (
    <PhoneAsked
      prompt={face.prompt}
      how={t('how', { most: face.most })}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
    >
      {choices.length === 0 ? <p>{t('nothingYet')}</p> : null}
      <Some {...props} />
      {activity.recalled?.table ? <PhoneTable table={activity.recalled.table} language={language} /> : null}
      <PhoneChoices label={t('choices')} choices={choices} chosen={chosen} onChoose={choose} />
    </PhoneAsked>
  )
}

/** A poll on the phone: choose, then see how many chose each. */
export const Phone = (props: PhoneScreen<'poll'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said, language } = props
  const { round } = activity
  if (round.phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (round.phase === 'open') return <Open {...props} />
  const own = carried(offered(props), said.response?.chosen ?? [])
  if (round.phase !== 'revealed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <p>{own.map(({ text }) => text).join(' · ')}</p>
      </PhoneClosed>
    )
  }
  const { room, fact } = round.shown
  const mine = carried(room?.choices ?? [], said.counted?.chosen ?? []).map(({ id }) => id)
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.prompt}</PhoneHeading>
      {fact ? (
        <PhoneFact sentences={fact.sentences.map((one) => one[language])} source={fact.source[language]} />
      ) : null}
      {room?.choices === null ? <p>{t('asked.tooFew', { n: room.n })}</p> : null}
      {room?.choices ? (
        <PhoneCounts
          caption={t('poll.caption')}
          mineLabel={t('asked.mine')}
          rows={room.choices.map(({ id, text, people }) => ({
            id,
            label: text[language],
            people,
            mine: mine.includes(id),
          }))}
        />
      ) : null}
      <Some {...props} />
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
