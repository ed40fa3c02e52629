'use client'
import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import type { CodedAverage } from '../../lib/activities/expertCoding.ts'
import { shownComposite } from '../../lib/stats/shownComposite.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { ZoomToSpace } from './FitToSpace.tsx'
import { useLocalText } from './useLocalText.ts'

type Average = CodedAverage & { readonly room?: { readonly n: number; readonly mean: number } | null }

interface ProjectorAveragesProps {
  readonly label: LocalText
  readonly dimensions: readonly Average[]
}

const twoDecimals = (value: number) => shownComposite(value).toFixed(2)

/** Each dimension as a sum that can be checked by eye: 2 + 1 + 2 is 1.67 on average. */
export const ProjectorAverages = ({ label, dimensions }: ProjectorAveragesProps) => {
  const t = useTranslations('projector.averages')
  const text = useLocalText()
  const sums = dimensions.filter((dimension) => dimension.elements.length > 1)
  const single = dimensions.filter((dimension) => dimension.elements.length === 1)
  return (
    <ZoomToSpace>
      <section className="flex grow flex-col justify-evenly gap-6">
        <div className="flex items-baseline justify-between gap-8">
          <h2 className="text-5xl leading-tight font-semibold text-balance">{t('heading')}</h2>
          <p className="shrink-0 text-[2.2rem] text-expert">{text(label)}</p>
        </div>
        <div className="grid grid-cols-2 gap-x-12 gap-y-6 portrait:grid-cols-1">
          {sums.map((dimension) => (
            <Dimension key={dimension.id} dimension={dimension} />
          ))}
        </div>
        {single.map((dimension) => {
          const mark = dimension.elements[0]?.mark ?? null
          const name = text(dimension.name)
          return (
            <p key={dimension.id} className="border-t-2 border-line pt-6 text-4xl leading-snug">
              {mark === null ? t('aloneUnmarked', { name }) : t('alone', { name, mark })}
              {dimension.room && <> {t('room', { n: dimension.room.n, mean: twoDecimals(dimension.room.mean) })}</>}
            </p>
          )
        })}
      </section>
    </ZoomToSpace>
  )
}

const Dimension = ({ dimension }: { dimension: Average }) => {
  const t = useTranslations('projector.averages')
  const text = useLocalText()
  return (
    <div className="row-span-3 grid grid-rows-subgrid">
      <div>
        <h3 className="text-5xl font-bold">{text(dimension.name)}</h3>
        <p className="mt-2 text-[2.2rem] leading-snug text-balance text-soft">{text(dimension.plain)}</p>
      </div>
      <div className="flex items-start gap-3 text-[5rem] leading-none font-bold text-expert">
        {dimension.elements.map(({ id, name, mark }, index) => (
          <Fragment key={id}>
            {index > 0 && <span className="text-5xl leading-[5rem] font-normal text-soft">+</span>}
            <span className="flex max-w-56 flex-1 flex-col items-center text-center">
              {mark ?? '–'}
              <span className="mt-2 text-[2rem] leading-[1.1] font-normal text-ink">{text(name)}</span>
            </span>
          </Fragment>
        ))}
        <span className="text-5xl leading-[5rem] font-normal text-soft" aria-hidden="true">
          →
        </span>
        <span className="sr-only">{t('onAverage')}</span>
        <span>{dimension.average === null ? '–' : twoDecimals(dimension.average)}</span>
      </div>
      <div className="text-4xl leading-snug">
        {dimension.average === null && <p>{t('missing')}</p>}
        {dimension.room && (
          <p className="text-room">{t('room', { n: dimension.room.n, mean: twoDecimals(dimension.room.mean) })}</p>
        )}
      </div>
    </div>
  )
}
