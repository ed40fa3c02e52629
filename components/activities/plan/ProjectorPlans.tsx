'use client'
import { useTranslations } from 'next-intl'
import { listPages } from '../../../lib/activities/wallPages.ts'
import type { RoomWalls } from '../../../lib/activities/written.ts'
import { FitToSpace } from '../FitToSpace.tsx'
import { WallPageNumber } from '../ProjectorWallList.tsx'
import type { ScreenLook } from '../projectorScreen.ts'
import { usePage } from '../usePage.ts'

type Fields = readonly { readonly id: string; readonly label: string }[]

const Plan = ({ text, fields }: { text: string; fields: Fields }) => {
  const [change = '', ...rest] = text.split('\n')
  return (
    <li className="rounded-card border border-line bg-card px-[0.9em] py-[0.7em] shadow-card">
      <p className="leading-tight font-bold">{change || '–'}</p>
      <dl className="mt-[0.5em] space-y-[0.2em] text-[0.8em] leading-snug">
        {rest.map((line, at) => (
          <div key={fields[at + 1]?.id ?? at}>
            <dt className="inline text-soft">{fields[at + 1]?.label}: </dt>
            <dd className="inline">{line || '–'}</dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

interface ProjectorPlansProps {
  readonly room: RoomWalls
  readonly fields: Fields
  readonly look: ScreenLook | undefined
  serverNow(): number
}

/** The plans of the room as cards, the change large, who and how under it; a page after the other where they are many. */
export const ProjectorPlans = ({ room, fields, look, serverNow }: ProjectorPlansProps) => {
  const t = useTranslations('projector.wall')
  const pages = listPages(room.walls ?? {})
  const at = usePage(look, pages.length, serverNow)
  const wall = room.walls?.plan
  if (!wall) return <p className="mt-16 text-5xl leading-snug text-soft">{t('tooFew', { count: room.n })}</p>
  const plans = [...wall.groups.flatMap((group) => group.texts), ...wall.loose]
  return (
    <section className="flex h-full flex-col gap-6">
      <h2 className="text-4xl leading-tight font-semibold">{t('plans', { count: plans.length })}</h2>
      <FitToSpace largest={2.5} smallest={1.3} className="flex-1">
        {pages.length > 1 ? (
          <div className="grid grid-cols-3 gap-[0.9em] portrait:grid-cols-1">
            {pages[at]?.columns.map(({ lines }, column) => (
              <ul key={`${at} ${column}`} className="space-y-[0.9em]">
                {lines.map(({ key, text, of }) =>
                  of === 'group' ? null : <Plan key={key} text={text} fields={fields} />,
                )}
              </ul>
            ))}
          </div>
        ) : (
          <ul className="grid grid-cols-3 gap-[0.9em] portrait:grid-cols-1">
            {plans.map(({ text }) => (
              <Plan key={text} text={text} fields={fields} />
            ))}
          </ul>
        )}
      </FitToSpace>
      <WallPageNumber page={at} pages={pages.length} />
    </section>
  )
}
