import { useTranslations } from 'use-intl'
import type { ShownOf } from '../../../lib/activities/kinds.ts'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneReceipt } from '../PhoneReceipt.tsx'
import { PhoneTalkStrip } from '../PhoneTalkStrip.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneOwnPiles } from './PhoneOwnPiles.tsx'
import { PhonePairs } from './PhonePairs.tsx'

type Shown = ShownOf<'sort'>
type Name = (id: string) => string

const percent = (share: number | null): number | null => (share === null ? null : Math.round(share * 100))

/** The research grouping in words: who belongs together, and how much of it the room has linked. */
const Grouping = ({ grouping, name, language }: GroupingProps) => {
  const t = useTranslations('phone.sort')
  const { label, note, groups, room } = grouping
  const [within, between] = [percent(room?.within ?? null), percent(room?.between ?? null)]
  return (
    <section className="border-expert flex flex-col gap-2 border-l-4 pl-3">
      <h2 className="leading-snug font-semibold">
        <span aria-hidden="true" className="text-expert">
          ◆{' '}
        </span>
        {label[language]}
      </h2>
      <ul className="flex flex-col gap-1 leading-snug">
        {groups.map((group) => (
          <li key={group.name.en}>
            <strong>{group.name[language]}:</strong> {group.cards.map(name).join(', ')}
          </li>
        ))}
      </ul>
      {within !== null && between !== null ? <p>{t('linked', { within, between })}</p> : null}
      {note[language] === '' ? null : <p className="text-soft text-sm leading-snug">{note[language]}</p>}
    </section>
  )
}

interface GroupingProps {
  readonly grouping: NonNullable<Shown['grouping']>
  readonly name: Name
  readonly language: 'en' | 'cy'
}

/** The room's own three groups. */
const Clusters = ({ clusters, name }: { clusters: NonNullable<Shown['clusters']>; name: Name }) => {
  const t = useTranslations('phone.sort')
  if (clusters.groups === null) return <p>{t('noClusters')}</p>
  return (
    <section className="border-room flex flex-col gap-2 border-l-4 pl-3">
      <h2 className="leading-snug font-semibold">{t('clusters')}</h2>
      <ul className="list-disc pl-5 leading-snug">
        {clusters.groups.map((group) => (
          <li key={group[0]}>{group.map(name).join(', ')}</li>
        ))}
      </ul>
    </section>
  )
}

/** After the reveal, the newest first: the room's groups, the research, how often two were put together, and mine. */
export const PhoneSorted = ({ language, face, activity, said, clockOffset }: PhoneScreen<'sort'>) => {
  const t = useTranslations('phone')
  const { round } = activity
  const shown: Shown = round.phase === 'revealed' ? round.shown : {}
  const { room, grouping, clusters } = shown
  const name: Name = (id) => face.cards.find((card) => card.id === id)?.name ?? id
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.prompt}</PhoneHeading>
      <PhoneTalkStrip talkEndsAt={round.talkEndsAt} clockOffset={clockOffset} />
      {said.state === 'late' || said.state === 'refused' ? <PhoneReceipt said={said} /> : null}
      {clusters ? <Clusters clusters={clusters} name={name} /> : null}
      {grouping ? <Grouping grouping={grouping} name={name} language={language} /> : null}
      {room ? <PhonePairs room={room} name={name} /> : null}
      {said.counted === null ? null : (
        <section className="border-line border-t pt-3">
          <h2 className="mb-1 font-bold">{t('sort.yours')}</h2>
          <PhoneOwnPiles cards={face.cards} piles={said.counted.piles} />
        </section>
      )}
      <p className="text-soft mt-auto text-sm">{t('shown.wait')}</p>
    </div>
  )
}
