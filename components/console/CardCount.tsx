'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import type { LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { Folded } from './Folded.tsx'

const mostCards = 500

/** What was typed, as totals; nothing typed is none. `null`: not a number of cards, or no card at all. */
const totalsTyped = (typed: readonly string[]): number[] | null => {
  const totals = typed.map((text) => (text.trim() === '' ? 0 : Number(text)))
  const fine = totals.every((total) => Number.isInteger(total) && total >= 0 && total <= mostCards)
  return fine && totals.some((total) => total > 0) ? totals : null
}

const Form = ({ cards, roundId }: { cards: readonly LocalText[]; roundId: string }) => {
  const t = useTranslations('console.cards')
  const { view, send } = useDesk()
  const text = useLocalText()
  const [typed, setTyped] = useState<readonly string[]>(cards.map(() => ''))
  const [problem, setProblem] = useState(false)
  const round = view.activity?.round
  const counted = round?.byHand?.includes('now') ?? false
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const totals = totalsTyped(typed)
    setProblem(totals === null)
    if (totals !== null && round) send({ type: 'count', roundId: round.id, totals })
  }
  return (
    <form noValidate onSubmit={submit} className="space-y-3">
      <p className="text-sm text-soft">{t('what')}</p>
      {cards.map((card, at) => (
        <label key={at} className="flex items-center justify-between gap-3">
          <span className="leading-snug">{text(card)}</span>
          <input
            type="number"
            inputMode="numeric"
            min={0}
            max={mostCards}
            value={typed[at]}
            aria-describedby={problem ? `cards-${roundId}` : undefined}
            onChange={(event) => setTyped(typed.map((old, place) => (place === at ? event.target.value : old)))}
            className="h-11 w-20 shrink-0 rounded-card border border-control bg-paper px-2 text-right font-semibold"
          />
        </label>
      ))}
      {problem && (
        <p id={`cards-${roundId}`} role="alert" className="text-sm text-attention-ink">
          {t('problem')}
        </p>
      )}
      <p role="status" className="text-sm font-semibold">
        {counted ? t('taken') : ''}
      </p>
      <Button className="w-full" type="submit">
        {t(counted ? 'change' : 'take')}
      </Button>
      {counted && round && (
        <Button className="w-full" onClick={() => send({ type: 'count', roundId: round.id, totals: null })}>
          {t('back')}
        </Button>
      )}
    </form>
  )
}

/** For a room without phones or without a line: how many there were of each card, until the round is shown. */
export const CardCount = () => {
  const t = useTranslations('console.cards')
  const { activity, conduct } = useDesk().view
  if (activity === null || !conduct?.cards || activity.round.phase === 'revealed') return null
  return (
    <Folded title={t('title')}>
      <Form key={activity.round.id} cards={conduct.cards} roundId={activity.round.id} />
    </Folded>
  )
}
