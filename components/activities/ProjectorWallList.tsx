'use client'
import { useTranslations } from 'next-intl'
import { listPages, type WallLine } from '../../lib/activities/wallPages.ts'
import type { RoomWalls } from '../../lib/activities/written.ts'
import { FitToSpace } from './FitToSpace.tsx'
import type { ScreenLook } from './projectorScreen.ts'
import { usePage } from './usePage.ts'

const looks: Readonly<Record<WallLine['of'], string>> = {
  group: 'pt-[0.2em] font-bold text-room',
  grouped: 'pl-[0.9em]',
  loose: '',
}

const Lines = ({ lines }: { lines: readonly WallLine[] }) => (
  <ul className="space-y-[0.35em] leading-tight">
    {lines.map(({ key, text, count, of }) => (
      <li key={`${of} ${key}`} className={looks[of]}>
        {text}
        {count > 1 && <span className="font-normal text-soft"> ×{count}</span>}
      </li>
    ))}
  </ul>
)

/** Which page of how many this is. */
export const WallPageNumber = ({ page, pages }: { page: number; pages: number }) => {
  const t = useTranslations('projector.wall')
  return pages > 1 ? (
    <p className="text-right text-3xl leading-none text-soft">{t('page', { page: page + 1, pages })}</p>
  ) : null
}

interface ProjectorWallListProps {
  readonly walls: NonNullable<RoomWalls['walls']>
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  readonly look: ScreenLook | undefined
  serverNow(): number
}

/** The room's words as a list that is read from the back row, a page after the other where there are many. */
export const ProjectorWallList = ({ walls, fields, look, serverNow }: ProjectorWallListProps) => {
  const pages = listPages(walls)
  const at = usePage(look, pages.length, serverNow)
  const columns = pages[0]?.columns.length ?? 1
  return (
    <>
      <FitToSpace largest={2.8} smallest={1.8} className="flex-1">
        <div
          className="grid gap-[1.4em] portrait:grid-cols-1!"
          style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
        >
          {pages[at]?.columns.map(({ field, lines }, column) => (
            <section key={`${at} ${column}`}>
              {fields.length > 1 && (
                <h3 className="mb-[0.5em] border-b border-line pb-[0.3em] font-bold">
                  {fields.find(({ id }) => id === field)?.label}
                </h3>
              )}
              <Lines lines={lines} />
            </section>
          ))}
        </div>
      </FitToSpace>
      <WallPageNumber page={at} pages={pages.length} />
    </>
  )
}
