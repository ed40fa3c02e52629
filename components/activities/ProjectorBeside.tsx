'use client'
import { useTranslations } from 'next-intl'
import type { BesideShown } from '../../lib/activities/beside.ts'
import { HiddenTable } from '../charts/HiddenTable.tsx'
import { FitToSpace } from './FitToSpace.tsx'
import { useLocalText } from './useLocalText.ts'

interface ProjectorBesideProps {
  readonly beside: BesideShown | null
  /** What this activity was about. */
  readonly own: string
  /** The name of an element; a single overall mark has none. */
  name(id: string): string
}

/** Where there is no figure there is no bar: at 0 it would say that the room did not agree at all. */
const Bar = ({ index, hollow }: { index: number | null; hollow: boolean }) => (
  <span className="flex items-center gap-[0.5em]">
    <span className="h-[0.95em] flex-1 rounded-full bg-wash">
      {index !== null && (
        <span
          className={`block h-full rounded-full ${hollow ? 'border-[0.12em] border-room' : 'bg-room'}`}
          style={{ width: `${Math.max(index, 2)}%` }}
        />
      )}
    </span>
    <b className="min-w-[2.2em] text-right text-[max(1em,2rem)] leading-none tabular-nums">{index ?? '–'}</b>
  </span>
)

/** One overall mark each: two bars that carry their own names, large enough to fill the screen. */
const Overall = ({ rows }: { rows: readonly (readonly [title: string, index: number | null])[] }) => (
  <FitToSpace largest={4} smallest={2} className="flex-1">
    <ul className="flex min-h-full flex-col justify-center gap-[0.7em]" aria-hidden="true">
      {rows.map(([title, index], at) => (
        <li key={at} className="space-y-[0.2em]">
          <span className="block leading-tight font-semibold">{title}</span>
          <Bar index={index} hollow={at === 0} />
        </li>
      ))}
    </ul>
  </FitToSpace>
)

/** How far the room agreed then and now, from 0 (as marks at random) to 100 (all the same). Hollow is the earlier one. */
export const ProjectorBeside = ({ beside, own, name }: ProjectorBesideProps) => {
  const t = useTranslations('projector.beside')
  const text = useLocalText()
  if (!beside) return <p className="mt-16 text-5xl leading-snug text-soft">{t('nothing')}</p>
  const other = text(beside.title)
  const [first] = beside.rows
  const overall = beside.rows.length === 1 && first
  return (
    <section className="flex h-full flex-col gap-4">
      <h2 className="text-5xl leading-tight font-semibold text-balance">
        {overall && first.other !== null && first.own !== null
          ? t('sentence', { other, otherIndex: first.other, own, ownIndex: first.own })
          : t('heading', { other, own })}
      </h2>
      {overall ? (
        <Overall rows={[[other, first.other] as const, [own, first.own] as const]} />
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-10 gap-y-2 text-[2.2rem] text-soft" aria-hidden="true">
            <span className="flex items-center gap-3">
              <span className="h-6 w-12 rounded-full border-[0.25rem] border-room" /> {other}
            </span>
            <span className="flex items-center gap-3">
              <span className="h-6 w-12 rounded-full bg-room" /> {own}
            </span>
          </p>
          <FitToSpace largest={2.4} smallest={1.1} className="flex-1">
            <ul className="flex min-h-full flex-col justify-around gap-[0.4em]" aria-hidden="true">
              {beside.rows.map(({ id, other: then, own: now }) => (
                <li key={id} className="grid grid-cols-[22rem_1fr] items-center gap-[1em]">
                  <span className="text-[max(1em,2.1rem)] leading-none font-semibold">{name(id)}</span>
                  <span className="space-y-[0.15em]">
                    <Bar index={then} hollow />
                    <Bar index={now} hollow={false} />
                  </span>
                </li>
              ))}
            </ul>
          </FitToSpace>
        </>
      )}
      <p className="text-[2.2rem] leading-snug text-soft">{t('caution')}</p>
      <HiddenTable
        caption={t('caption')}
        head={[t('what'), other, own]}
        rows={beside.rows.map(({ id, other: then, own: now }) => [
          overall ? t('overall') : name(id),
          then ?? '–',
          now ?? '–',
        ])}
      />
    </section>
  )
}
