import { useTranslations } from 'use-intl'
import { RoomDots } from '../../ui/RoomDots.tsx'
import { PhoneAsked } from '../PhoneAsked.tsx'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneRow } from './PhoneRow.tsx'

const Open = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'checkIn'>) => {
  const t = useTranslations('phone.checkIn')
  const marks = said.response?.marks ?? {}
  const done = face.rows.filter(({ id }) => id in marks).length
  return (
    <PhoneAsked
      prompt={face.prompt}
      how={t('progress', { done, all: face.rows.length })}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
    >
      {face.rows.map(({ id, text }) => (
        <PhoneRow
          key={id}
          text={text}
          labels={face.labels}
          mark={marks[id]}
          onMark={(mark) => respond({ marks: { ...marks, [id]: mark } })}
        />
      ))}
    </PhoneAsked>
  )
}

const Own = ({ face, said }: Pick<PhoneScreen<'checkIn'>, 'face' | 'said'>) => {
  const t = useTranslations('phone.checkIn')
  return (
    <dl className="flex flex-col gap-2 leading-snug">
      {face.rows.map(({ id, text }) => {
        const mark = said.response?.marks[id]
        return (
          <div key={id}>
            <dt className="text-soft text-sm">{text}</dt>
            <dd>{mark ? `${mark} · ${face.labels[mark - 1]}` : t('leftOut')}</dd>
          </div>
        )
      })}
    </dl>
  )
}

/** A check of the own service: rows of five buttons, then the room's strips with the own marks ringed. */
export const Phone = (props: PhoneScreen<'checkIn'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said, language } = props
  const { round } = activity
  if (round.phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (round.phase === 'open') return <Open {...props} />
  if (round.phase !== 'revealed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <Own face={face} said={said} />
      </PhoneClosed>
    )
  }
  const split = round.shown.byGroup
  const groups = split?.groups.map((group) => group[language]) ?? []
  const words = {
    caption: t('checkIn.caption'),
    mark: t('shown.tableMark'),
    people: t('shown.tablePeople'),
    mine: t('shown.tableMine'),
  }
  return (
    <div className="flex grow flex-col gap-5">
      <PhoneHeading under={t('checkIn.ends', { low: face.labels[0] ?? '', high: face.labels[4] ?? '' })}>
        {face.prompt}
      </PhoneHeading>
      {round.shown.room?.rows.map(({ id, n, counts }) => (
        <section key={id} className="flex flex-col gap-2">
          <h2 className="leading-snug font-semibold">{face.rows.find((row) => row.id === id)?.text}</h2>
          {counts === null ? (
            <p className="text-soft">{t('asked.tooFew', { n })}</p>
          ) : (
            <RoomDots counts={counts} mine={said.counted?.marks[id] ?? null} coding={null} words={words} />
          )}
          {groups.length > 0 && (
            <dl className="text-sm leading-snug">
              {split?.rows
                .find((row) => row.id === id)
                ?.cells.map((cell, at) => (
                  <div key={groups[at]} className="flex justify-between gap-3">
                    <dt>{groups[at]}</dt>
                    <dd className="shrink-0">
                      {cell ? t('checkIn.mean', { mean: cell.mean.toFixed(1) }) : t('checkIn.fewCell')}
                    </dd>
                  </div>
                ))}
            </dl>
          )}
        </section>
      ))}
      {split && split.tooFew.length > 0 && (
        <p className="text-soft leading-snug">
          {t('checkIn.few', { names: split.tooFew.map((group) => group[language]).join(', ') })}
        </p>
      )}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
