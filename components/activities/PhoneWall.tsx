import { useTranslations } from 'use-intl'
import type { ShownWall } from '../../lib/activities/wall.ts'
import type { RoomWalls } from '../../lib/activities/written.ts'

const Entry = ({ text, count }: { text: string; count: number }) => {
  const t = useTranslations('phone.texts')
  return (
    <li className="leading-snug whitespace-pre-line">
      {text}
      {count > 1 ? <span className="text-soft text-sm"> {t('times', { count })}</span> : null}
    </li>
  )
}

/** `under`: the heading that the groups' names stand below. */
const One = ({ wall, under }: { wall: ShownWall; under: 'screen' | 'field' }) => {
  const t = useTranslations('phone.texts')
  const Name = under === 'screen' ? 'h2' : 'h3'
  if (wall.count === 0) return <p className="text-soft">{t('emptyWall')}</p>
  return (
    <>
      {wall.groups.map((group, at) => (
        <section key={`${at} ${group.name}`} className="border-room flex flex-col gap-1 border-l-4 pl-3">
          <Name className="leading-tight font-bold">
            {group.name} <span className="text-soft font-normal">{t('times', { count: group.count })}</span>
          </Name>
          <ul className="text-soft flex flex-col gap-1">
            {group.texts.map((entry) => (
              <Entry key={entry.text} {...entry} />
            ))}
          </ul>
        </section>
      ))}
      {wall.loose.length > 0 ? (
        <ul className="flex flex-col gap-1.5">
          {wall.loose.map((entry) => (
            <Entry key={entry.text} {...entry} />
          ))}
        </ul>
      ) : null}
    </>
  )
}

interface PhoneWallProps {
  readonly room: RoomWalls
  readonly fields: readonly { readonly id: string; readonly label: string }[]
}

/** The room's words on the phone, as a list. */
export const PhoneWall = ({ room, fields }: PhoneWallProps) => {
  const t = useTranslations('phone.texts')
  if (room.walls === null) return <p className="leading-snug">{t('tooFew', { n: room.n })}</p>
  const walls = room.walls
  return (
    <div className="flex flex-col gap-4">
      {fields.map(({ id, label }) => {
        const wall = walls[id]
        return wall ? (
          <section key={id} className="flex flex-col gap-3">
            {fields.length > 1 ? <h2 className="text-lg leading-tight font-bold">{label}</h2> : null}
            <One wall={wall} under={fields.length > 1 ? 'field' : 'screen'} />
          </section>
        ) : null
      })}
    </div>
  )
}
