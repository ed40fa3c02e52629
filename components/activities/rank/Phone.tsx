import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneWaiting } from '../PhoneWaiting.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneRanking } from './PhoneRanking.tsx'

const Ordered = ({ items, order }: { items: readonly string[]; order: readonly number[] }) => (
  <ol className="flex list-decimal flex-col gap-1 pl-6 leading-snug">
    {order.map((item) => (
      <li key={item}>{items[item]}</li>
    ))}
  </ol>
)

/** Putting a list in order on the phone; then the room's order beside the own one. */
export const Phone = (props: PhoneScreen<'rank'>) => {
  const t = useTranslations('phone')
  const { face, activity, player, clockOffset, said, language } = props
  const { round } = activity
  if (round.phase === 'ready') return <PhoneWaiting prompt={face.prompt} />
  if (round.phase === 'open') return <PhoneRanking {...props} />
  if (round.phase !== 'revealed') {
    return (
      <PhoneClosed title={face.prompt} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <Ordered items={face.items} order={said.response?.order ?? []} />
      </PhoneClosed>
    )
  }
  const { room } = round.shown
  return (
    <div className="flex grow flex-col gap-4">
      <PhoneHeading>{face.prompt}</PhoneHeading>
      {room?.items === null ? <p>{t('asked.tooFew', { n: room.n })}</p> : null}
      {room?.split ? <p className="leading-snug font-semibold">{t('rank.split')}</p> : null}
      {room?.items ? (
        <table className="w-full border-collapse">
          <caption className="pb-1 text-left font-semibold">{t('rank.room')}</caption>
          <thead className="text-soft text-sm">
            <tr>
              <th scope="col" className="text-left font-normal">
                {t('rank.item')}
              </th>
              <th scope="col" className="text-right font-normal">
                {t('rank.mean')}
              </th>
            </tr>
          </thead>
          <tbody>
            {room.items.map(({ item, text, mean }) => (
              <tr key={item} className="border-line border-t align-top">
                <th scope="row" className="py-2 pr-3 text-left leading-snug font-normal">
                  {text[language]}
                  {said.counted ? (
                    <span className="text-soft block text-sm">
                      {t('rank.yours', { place: said.counted.order.indexOf(item) + 1 })}
                    </span>
                  ) : null}
                </th>
                <td className="py-2 text-right text-lg font-bold tabular-nums">{mean.toFixed(1)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <p className="text-soft mt-auto text-sm">{t('waiting.next')}</p>
    </div>
  )
}
