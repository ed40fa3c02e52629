import { useTranslations } from 'use-intl'

interface PhoneOwnPilesProps {
  readonly cards: readonly { readonly id: string; readonly name: string }[]
  readonly piles: Readonly<Record<string, number>>
}

/** The own piles, to be looked at, and what was left out of them. */
export const PhoneOwnPiles = ({ cards, piles }: PhoneOwnPilesProps) => {
  const t = useTranslations('phone.sort')
  const numbers = [...new Set(Object.values(piles))].sort()
  const namesIn = (pile: number | undefined) => cards.filter(({ id }) => piles[id] === pile).map(({ name }) => name)
  const out = namesIn(undefined)
  return (
    <dl className="flex flex-col gap-2">
      {numbers.map((number) => (
        <div key={number}>
          <dt className="text-soft text-sm">{t('pile', { number })}</dt>
          <dd className="leading-snug">{namesIn(number).join(', ')}</dd>
        </div>
      ))}
      {out.length > 0 ? (
        <div>
          <dt className="text-soft text-sm">{t('leftOut')}</dt>
          <dd className="leading-snug">{out.join(', ')}</dd>
        </div>
      ) : null}
    </dl>
  )
}
