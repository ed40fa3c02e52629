import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneAsked } from '../PhoneAsked.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

const ways = ['down', 'none', 'up'] as const
type Way = (typeof ways)[number]
const signs: Record<Way, string> = { down: '↓', none: '–', up: '↑' }
const strengths = [1, 2, 3] as const

const wayOf = (expected: number | null | undefined): Way | null => {
  if (expected == null) return null
  return expected === 0 ? 'none' : expected > 0 ? 'up' : 'down'
}

const look = (on: boolean) =>
  `min-h-16 flex-1 rounded-card border px-1 leading-tight ${on ? 'border-room bg-room-wash font-semibold' : 'border-control bg-card'}`

interface FigureProps {
  readonly label: string
  readonly expected: number | null | undefined
  readonly onExpect: (expected: number) => void
}

/** One figure: three ways, and for two of them three strengths. Nothing is sent before both are said. */
const Figure = ({ label, expected, onExpect }: FigureProps) => {
  const t = useTranslations('phone.expect')
  const [begun, setBegun] = useState<Way | null>(wayOf(expected))
  const pick = (way: Way) => {
    setBegun(way)
    if (way === 'none') return onExpect(0)
    // Who has said how strong keeps it when the way changes.
    if (expected != null && expected !== 0) onExpect(Math.abs(expected) * (way === 'up' ? 1 : -1))
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 leading-snug font-semibold">{label}</legend>
      <div className="flex gap-2">
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            aria-pressed={begun === way}
            onClick={() => pick(way)}
            className={look(begun === way)}
          >
            <span aria-hidden="true">{signs[way]} </span>
            {t(way)}
          </button>
        ))}
      </div>
      {begun === 'up' || begun === 'down' ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset within a fieldset is read as a form in a form
        <div role="group" aria-label={t('howStrong', { label })} className="flex gap-2">
          {strengths.map((strength) => {
            const value = begun === 'up' ? strength : -strength
            return (
              <button
                key={strength}
                type="button"
                aria-pressed={expected === value}
                onClick={() => onExpect(value)}
                className={look(expected === value)}
              >
                {t(`strength${strength}`)}
              </button>
            )
          })}
        </div>
      ) : null}
    </fieldset>
  )
}

/** Which way and how strong, figure by figure, before they open. */
export const PhoneExpecting = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'evidence'>) => {
  const t = useTranslations('phone.expect')
  const figures = face.ask?.figures ?? []
  const expected = figures.map((_, at) => said.response?.expected[at] ?? null)
  return (
    <PhoneAsked
      prompt={face.ask?.prompt ?? ''}
      how={t('how')}
      said={said}
      secret={t('secret')}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
    >
      {figures.map((label, at) => (
        <Figure
          key={label}
          label={label}
          expected={said.response?.expected[at]}
          onExpect={(value) => respond({ expected: expected.map((old, place) => (place === at ? value : old)) })}
        />
      ))}
    </PhoneAsked>
  )
}
