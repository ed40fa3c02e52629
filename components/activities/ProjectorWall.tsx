'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { ShownWall } from '../../lib/activities/wall.ts'
import { formOfWalls } from '../../lib/activities/wallPages.ts'
import type { RoomWalls } from '../../lib/activities/written.ts'
import { FitToSpace } from './FitToSpace.tsx'
import { ProjectorWallList } from './ProjectorWallList.tsx'
import type { ScreenLook } from './projectorScreen.ts'

/** How large a word stands: by how many wrote it, in three steps that can be told apart from the back row. */
const sizeOf = (count: number): string =>
  count >= 5 ? 'text-[1.7em] font-bold' : count >= 2 ? 'text-[1.3em] font-semibold' : ''

const Words = ({ entries }: { entries: readonly { text: string; count: number }[] }) => (
  <ul className="flex flex-wrap items-baseline gap-x-[1.1em] gap-y-[0.45em] leading-tight">
    {entries.map(({ text, count }) => (
      <li key={text} className={`whitespace-pre-line ${sizeOf(count)}`}>
        {text}
        {count > 1 && <span className="ml-[0.3em] text-[0.7em] font-normal text-soft">×{count}</span>}
      </li>
    ))}
  </ul>
)

const One = ({ wall, columns }: { wall: ShownWall; columns: string }) => {
  const t = useTranslations('projector.wall')
  if (wall.count === 0) return <p className="text-soft">{t('empty')}</p>
  return (
    <div className="space-y-[1em]">
      {wall.groups.length > 0 && (
        <div className={`grid gap-[0.8em] ${columns} portrait:grid-cols-1`}>
          {wall.groups.map((group, at) => (
            <section
              key={`${at} ${group.name}`}
              className="rounded-card border border-line bg-card px-[0.9em] py-[0.7em] shadow-card"
            >
              <h3 className="mb-[0.4em] flex items-baseline justify-between gap-[0.6em] leading-tight font-bold text-room">
                <span className="text-[1.15em]">{group.name}</span>
                <span className="text-[1.15em] tabular-nums">{group.count}</span>
              </h3>
              <div className="text-[0.85em]">
                <Words entries={group.texts} />
              </div>
            </section>
          ))}
        </div>
      )}
      {wall.loose.length > 0 && <Words entries={wall.loose} />}
    </div>
  )
}

/** The plain sentence of a wall: how many people wrote how much, and what came most often. */
const useWallSentence = ({ n, walls }: RoomWalls): string => {
  const t = useTranslations('projector.wall')
  const all = Object.values(walls ?? {})
  const count = all.reduce((sum, wall) => sum + wall.count, 0)
  const ideas = all.flatMap(({ groups, loose }) => [
    ...groups.map((group) => ({ text: group.name, count: group.count })),
    ...loose,
  ])
  const most = ideas.reduce((best, idea) => (idea.count > best.count ? idea : best), { text: '', count: 1 })
  const sentence = t('sentence', { people: n, count })
  return most.count > 1 ? `${sentence} ${t('most', { text: most.text, count: most.count })}` : sentence
}

interface ProjectorWallProps {
  readonly room: RoomWalls
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  readonly talk: ReactNode
  readonly look: ScreenLook | undefined
  serverNow(): number
}

/** The room’s words: groups with counts, the rest by how often they came. Several fields stand side by side; many words are a list. */
export const ProjectorWall = ({ room, fields, talk, look, serverNow }: ProjectorWallProps) => {
  const t = useTranslations('projector.wall')
  const sentence = useWallSentence(room)
  const { walls } = room
  if (walls === null) return <p className="mt-16 text-5xl leading-snug text-soft">{t('tooFew', { count: room.n })}</p>
  const columns = fields.length > 1 ? 'grid-cols-1' : 'grid-cols-3'
  if (formOfWalls(walls, { form: look?.form ?? null }) === 'list') {
    return (
      <section className="flex h-full flex-col gap-6">
        <h2 className="text-4xl leading-tight font-semibold text-balance">{sentence}</h2>
        {talk}
        <ProjectorWallList walls={walls} fields={fields} look={look} serverNow={serverNow} />
      </section>
    )
  }
  return (
    <section className="flex h-full flex-col gap-6">
      <h2 className="text-4xl leading-tight font-semibold text-balance">{sentence}</h2>
      {talk}
      <FitToSpace largest={3.6} smallest={1.8} className="flex-1">
        <div
          className="grid gap-[1.6em] portrait:grid-cols-1!"
          style={{ gridTemplateColumns: `repeat(${fields.length}, minmax(0, 1fr))` }}
        >
          {fields.map(({ id, label }) => {
            const wall = walls[id]
            return wall ? (
              <section key={id}>
                {fields.length > 1 && (
                  <h3 className="mb-[0.6em] border-b border-line pb-[0.3em] text-[1.15em] font-bold">{label}</h3>
                )}
                <One wall={wall} columns={columns} />
              </section>
            ) : null
          })}
        </div>
      </FitToSpace>
    </section>
  )
}
