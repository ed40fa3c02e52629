import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { PhoneAsked } from '../PhoneAsked.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneField, type Point } from './PhoneField.tsx'

const steps = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]

interface ChoiceProps {
  readonly label: string
  readonly value: number | null
  readonly onValue: (value: number) => void
}

const Choice = ({ label, value, onValue }: ChoiceProps) => {
  const t = useTranslations('phone.board')
  return (
    <label className="flex min-w-0 flex-1 flex-col justify-end gap-1">
      <span className="text-sm leading-tight">{label}</span>
      <select
        value={value ?? ''}
        onChange={(event) => {
          if (event.currentTarget.value !== '') onValue(Number(event.currentTarget.value))
        }}
        className="border-control bg-card min-h-12 w-full rounded-card border px-3 text-lg"
      >
        <option value="">{t('none')}</option>
        {steps.map((step) => (
          <option key={step} value={step}>
            {step}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The field while it is asked: a tap, arrow keys, or two lists. The point is sent at once, and can be moved. */
export const PhoneBoard = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'board'>) => {
  const t = useTranslations('phone.board')
  const [half, setHalf] = useState<Partial<Point>>({})
  const point = said.response
  const chosen = { ...half, ...point }
  const choose = (part: Partial<Point>) => {
    const { across, up } = { ...chosen, ...part }
    if (across !== undefined && up !== undefined) respond({ across, up })
    else setHalf({ ...half, ...part })
  }
  return (
    <PhoneAsked
      prompt={face.prompt}
      how={t('how')}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      pass={pass}
    >
      <PhoneField across={face.across.name} up={face.up.name} point={point} onPoint={respond} />
      <fieldset>
        <legend className="text-soft text-sm">{t('lists')}</legend>
        <div className="flex gap-3">
          <Choice label={face.across.name} value={chosen.across ?? null} onValue={(across) => choose({ across })} />
          <Choice label={face.up.name} value={chosen.up ?? null} onValue={(up) => choose({ up })} />
        </div>
      </fieldset>
    </PhoneAsked>
  )
}
