import { useTranslations } from 'use-intl'
import type { RoomWalls } from '../../../lib/activities/written.ts'

interface PhonePlansProps {
  readonly room: RoomWalls
  readonly fields: readonly { readonly id: string; readonly label: string }[]
}

/** The plans of the room on the phone, each with the names of its lines. */
export const PhonePlans = ({ room, fields }: PhonePlansProps) => {
  const t = useTranslations('phone.texts')
  const wall = room.walls?.plan
  if (!wall) return <p className="leading-snug">{t('tooFew', { n: room.n })}</p>
  const plans = [...wall.groups.flatMap(({ texts }) => texts), ...wall.loose]
  if (plans.length === 0) return <p className="text-soft">{t('emptyWall')}</p>
  return (
    <ul className="flex flex-col gap-2">
      {plans.map(({ text }) => {
        const [first = '', ...rest] = text.split('\n')
        return (
          <li key={text} className="border-line bg-card rounded-card border px-4 py-3 leading-snug">
            <p className="font-semibold">{first || '–'}</p>
            <dl className="mt-1 flex flex-col gap-0.5">
              {rest.map((line, at) => (
                <div key={fields[at + 1]?.id ?? at}>
                  <dt className="text-soft inline">{fields[at + 1]?.label}: </dt>
                  <dd className="inline">{line || '–'}</dd>
                </div>
              ))}
            </dl>
          </li>
        )
      })}
    </ul>
  )
}
