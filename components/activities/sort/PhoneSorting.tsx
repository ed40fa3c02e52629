import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button.tsx'
import { ownOrder } from '../ownOrder.ts'
import { PhoneFoot } from '../PhoneFoot.tsx'
import { PhoneTimer } from '../PhoneTimer.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhonePile } from './PhonePile.tsx'
import { PhoneSortCard } from './PhoneSortCard.tsx'

type Piles = Readonly<Record<string, number>>

const without = (piles: Piles, id: string): Record<string, number> =>
  Object.fromEntries(Object.entries(piles).filter(([card]) => card !== id))

/** A card is touched, then a pile: it lies there. Each move sends everything so far; one press says that this is all. */
export const PhoneSorting = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'sort'>) => {
  const t = useTranslations('phone')
  const [held, setHeld] = useState<string | null>(null)
  const [cards] = useState(() => ownOrder(face.cards).map(({ id }) => id))
  const piles: Piles = said.response?.piles ?? {}
  const done = said.response?.done ?? false
  const named = cards.flatMap((id) => face.cards.find((card) => card.id === id) ?? [])
  const loose = named.filter(({ id }) => piles[id] === undefined)
  const card = named.find(({ id }) => id === held)
  const used = new Set(Object.values(piles)).size
  const { closesAt } = activity.round
  const put = (pile: number | null) => {
    if (held === null) return
    respond({ piles: pile === null ? without(piles, held) : { ...piles, [held]: pile }, done: false })
    setHeld(null)
  }
  const take = (id: string) => setHeld(id === held ? null : id)
  return (
    <div className="flex grow flex-col gap-2.5">
      <h1 className="text-lg leading-tight font-bold">{face.prompt}</h1>
      {closesAt === null ? null : <PhoneTimer endsAt={closesAt} clockOffset={clockOffset} of="vote" />}
      <p aria-live="polite" className="text-soft min-h-10 text-sm leading-snug">
        {card ? t('sort.nowPile', { card: card.name }) : t('sort.tapCard')} {card?.plain}
      </p>
      <section aria-label={t('sort.loose')} className="flex min-h-12 flex-wrap content-start gap-2">
        {loose.map(({ id, name }) => (
          <PhoneSortCard key={id} name={name} held={id === held} onTake={() => take(id)} />
        ))}
        {loose.length === 0 ? <p className="text-soft py-2 text-sm">{t('sort.allPlaced')}</p> : null}
      </section>
      <div className="mt-auto grid grid-cols-2 gap-2">
        {Array.from({ length: face.mostPiles }, (_, at) => (
          <PhonePile key={at} number={at + 1} ready={card?.name ?? null} onPut={() => put(at + 1)}>
            {named
              .filter(({ id }) => piles[id] === at + 1)
              .map(({ id, name }) => (
                <PhoneSortCard key={id} name={name} held={id === held} onTake={() => take(id)} />
              ))}
          </PhonePile>
        ))}
      </div>
      {card && piles[card.id] !== undefined ? (
        <Button onPress={() => put(null)}>{t('sort.takeOut', { card: card.name })}</Button>
      ) : (
        <Button
          look={done ? 'chosen' : 'primary'}
          pressed={done}
          disabled={used < face.leastPiles}
          onPress={() => respond({ piles: { ...piles }, done: true })}
        >
          {used < face.leastPiles
            ? t('sort.atLeast', { n: face.leastPiles })
            : t(done ? 'sort.finished' : 'sort.finish')}
        </Button>
      )}
      <PhoneFoot said={said} pass={pass} />
    </div>
  )
}
