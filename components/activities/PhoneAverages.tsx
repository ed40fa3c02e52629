import { useLocale, useTranslations } from 'use-intl'
import type { CodedAverage } from '../../lib/activities/expertCoding.ts'
import type { Language } from '../../lib/workshop/text.ts'
import { type Tile, Tiles } from '../ui/Tiles.tsx'

export interface AverageOfDimension extends CodedAverage {
  /** `null`: the room is too small, or the room was not asked element by element. */
  readonly room?: { readonly n: number; readonly mean: number } | null
  readonly mine?: number | null
}

interface PhoneAveragesProps {
  readonly language: Language
  /** What kind of coding it is. */
  readonly label: string
  readonly dimensions: readonly AverageOfDimension[]
}

/** The averages of the dimensions, two decimals each; a dimension with an unmarked element has none. */
export const PhoneAverages = ({ language, label, dimensions }: PhoneAveragesProps) => {
  const t = useTranslations('phone.shown')
  const locale = useLocale()
  const written = (value: number) =>
    value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
  const tilesOf = ({ average, room, mine }: AverageOfDimension): Tile[] => [
    ...(mine === undefined ? [] : [{ value: mine === null ? '–' : written(mine), label: t('averageYou') }]),
    ...(room ? [{ value: written(room.mean), label: t('averageRoom') }] : []),
    {
      value: average === null ? '–' : written(average),
      label,
      tone: 'expert' as const, // TypeScript widens the literal inside the list otherwise
    },
  ]
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-lg font-bold">{t('averages')}</h2>
      {dimensions.map((dimension) => (
        <div key={dimension.id} className="flex flex-col gap-2">
          <h3 className="font-semibold">{dimension.name[language]}</h3>
          <p className="text-soft -mt-1 text-sm leading-snug">{dimension.plain[language]}</p>
          <Tiles tiles={tilesOf(dimension)} />
          {dimension.average === null ? <p className="text-soft text-sm">{t('averageNone')}</p> : null}
        </div>
      ))}
    </section>
  )
}
