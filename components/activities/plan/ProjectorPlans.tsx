'use client'
import { useTranslations } from 'next-intl'
import { cardPages } from '../../../lib/activities/wallPages.ts'
import type { RoomWalls } from '../../../lib/activities/written.ts'
import { FitToSpace } from '../FitToSpace.tsx'
import { WallPageNumber } from '../ProjectorWallList.tsx'
import type { ScreenLook } from '../projectorScreen.ts'
import { usePage } from '../usePage.ts'

type Fields = readonly { readonly id: string; readonly label: string }[]

const Plan = ({ text, fields }: { text: string; fields: Fields }) => {
  const [change = '', ...rest] = text.split('\n')
  return (
    <li className="rounded-card border border-line bg-card px-[0.8em] py-[0.5em] leading-tight shadow-card">
      <p className="font-bold">{change || '–'}</p>
      <dl className="mt-[0.3em] space-y-[0.1em]">
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
  const wall = room.walls?.plan
  const pages = wall ? cardPages(wall) : []
  const at = usePage(look, pages.length, serverNow)
  if (!wall) return <p className="mt-16 text-5xl leading-snug text-soft">{t('tooFew', { count: room.n })}</p>
  return (
    <section className="flex h-full flex-col gap-6">
      <h2 className="text-4xl leading-tight font-semibold">{t('plans', { count: pages.flat(2).length })}</h2>
      <FitToSpace key={at} largest={2.8} smallest={2.2} className="flex-1">
        <div className="grid grid-cols-2 gap-[0.7em] portrait:grid-cols-1">
          {pages[at]?.map((column, place) => (
            <ul key={`${at} ${place}`} className="space-y-[0.7em]">
              {column.map(({ text }) => (
                <Plan key={text} text={text} fields={fields} />
              ))}
            </ul>
          ))}
        </div>
      </FitToSpace>
      <WallPageNumber page={at} pages={pages.length} />
    </section>
  )
}
