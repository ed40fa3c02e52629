import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button.tsx'
import { PhoneAsked } from '../PhoneAsked.tsx'
import { PhoneChoices } from '../PhoneChoices.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

type Face = PhoneScreen<'guess'>['face']
type Ask<Type extends Face['ask']['type']> = Extract<Face['ask'], { type: Type }>
type Part<Type extends Face['ask']['type']> = Pick<PhoneScreen<'guess'>, 'said' | 'respond'> & { ask: Ask<Type> }

const decimals = (step: number): number => (Number.isInteger(step) ? 0 : (`${step}`.split('.')[1]?.length ?? 0))

/** A number by a slider, or by typing it; sent when the person says so, and then with every change. */
const NumberGuess = ({ ask, said, respond }: Part<'number'>) => {
  const t = useTranslations('phone.guess')
  const [value, setValue] = useState(said.response?.value ?? (ask.min + ask.max) / 2)
  const places = decimals(ask.step)
  const change = (next: number) => {
    const clean = Number(Math.min(ask.max, Math.max(ask.min, next)).toFixed(places))
    setValue(clean)
    if (said.response !== null) respond({ value: clean })
  }
  const step = (by: number) => change(value + by * ask.step)
  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center justify-center gap-4">
        <button
          type="button"
          onClick={() => step(-1)}
          className="border-control bg-card size-14 rounded-full border text-2xl"
        >
          <span aria-hidden="true">−</span>
          <span className="sr-only">{t('less')}</span>
        </button>
        <label>
          <span className="sr-only">{t('number')}</span>
          <input
            type="number"
            inputMode="decimal"
            min={ask.min}
            max={ask.max}
            step={ask.step}
            value={value}
            onChange={(event) => {
              const typed = Number(event.currentTarget.value)
              if (event.currentTarget.value !== '' && Number.isFinite(typed)) change(typed)
            }}
            className="border-control bg-card w-32 rounded-card border px-2 py-3 text-center text-4xl font-bold"
          />
        </label>
        <button
          type="button"
          onClick={() => step(1)}
          className="border-control bg-card size-14 rounded-full border text-2xl"
        >
          <span aria-hidden="true">+</span>
          <span className="sr-only">{t('more')}</span>
        </button>
      </div>
      <p className="text-soft text-center">{ask.unit}</p>
      <input
        type="range"
        aria-label={t('number')}
        min={ask.min}
        max={ask.max}
        step={ask.step}
        value={value}
        onChange={(event) => change(Number(event.currentTarget.value))}
        className="accent-room h-11 w-full"
      />
      {said.response === null ? (
        <Button look="primary" className="min-h-16" onPress={() => respond({ value })}>
          {t('send', { value })}
        </Button>
      ) : null}
    </div>
  )
}

const ChoiceGuess = ({ ask, said, respond }: Part<'choice'>) => {
  const chosen = said.response?.chosen ?? ask.questions.map(() => null)
  return (
    <>
      {ask.questions.map((question, at) => (
        <section key={question} className="flex flex-col gap-2">
          {ask.questions.length > 1 ? <h2 className="leading-snug font-semibold">{question}</h2> : null}
          <PhoneChoices
            label={question}
            choices={ask.choices.map((text, choice) => ({ id: String(choice), text }))}
            chosen={chosen[at] == null ? [] : [String(chosen[at])]}
            onChoose={(id) => respond({ chosen: chosen.map((other, place) => (place === at ? Number(id) : other)) })}
          />
        </section>
      ))}
    </>
  )
}

const TextGuess = ({ ask, said, respond }: Part<'text'>) => {
  const t = useTranslations('phone')
  const [text, setText] = useState(said.response?.text ?? '')
  const sent = said.response?.text === text.trim() && text.trim() !== ''
  return (
    <>
      <label>
        <span className="sr-only">{t('guess.words')}</span>
        <textarea
          rows={2}
          value={text}
          maxLength={ask.maxLength}
          autoComplete="off"
          onChange={(event) => setText(event.currentTarget.value.replace(/\n/g, ' '))}
          className="border-control bg-card w-full resize-none rounded-card border px-4 py-3.5 leading-snug"
        />
      </label>
      <p className="text-soft text-sm leading-snug">{t('texts.noNames')}</p>
      <Button
        look={sent ? 'chosen' : 'primary'}
        disabled={text.trim() === ''}
        className="min-h-16"
        onPress={() => respond({ text })}
      >
        {t(sent ? 'texts.sent' : 'texts.send')}
      </Button>
    </>
  )
}

/** A guess while it is asked, by what is asked: a number, choices, or a few words. */
export const PhoneGuess = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'guess'>) => {
  const t = useTranslations('phone.guess')
  const { ask } = face
  return (
    <PhoneAsked
      prompt={face.prompt}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      secret={t('secret')}
      pass={pass}
    >
      {ask.type === 'number' ? <NumberGuess ask={ask} said={said} respond={respond} /> : null}
      {ask.type === 'choice' ? <ChoiceGuess ask={ask} said={said} respond={respond} /> : null}
      {ask.type === 'text' ? <TextGuess ask={ask} said={said} respond={respond} /> : null}
    </PhoneAsked>
  )
}
