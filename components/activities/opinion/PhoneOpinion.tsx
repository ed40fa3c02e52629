import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button.tsx'
import { PhoneAsked } from '../PhoneAsked.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { useSendAsTyped } from '../useSendAsTyped.ts'

/** Five marks in a row, a line in one's own words under them; one press says that this is all. */
export const PhoneOpinion = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'opinion'>) => {
  const t = useTranslations('phone')
  const [line, setLine] = useState(said.response?.line ?? '')
  const mark = said.response?.mark ?? null
  const typing = useSendAsTyped(line, () => respond({ mark, line, done: false }))
  const send = (next: { mark: number | null; done: boolean }) => {
    typing.sent()
    respond({ ...next, line })
  }
  const sent = said.response?.done === true
  return (
    <PhoneAsked
      prompt={face.prompt}
      said={said}
      closesAt={activity.round.closesAt}
      clockOffset={clockOffset}
      secret={t('texts.secret')}
      pass={pass}
    >
      <fieldset>
        <legend className="sr-only">{face.prompt}</legend>
        <div className="flex gap-1.5">
          {face.labels.map((label, at) => (
            <button
              key={label}
              type="button"
              aria-pressed={mark === at + 1}
              onClick={() => send({ mark: at + 1, done: sent })}
              className={`min-h-16 flex-1 rounded-card border text-xl font-bold ${mark === at + 1 ? 'border-room bg-room text-on-room' : 'border-control bg-card'}`}
            >
              {at + 1}
              <span className="sr-only"> {label}</span>
            </button>
          ))}
        </div>
        <p aria-hidden="true" className="text-soft mt-1.5 flex justify-between text-sm">
          {mark === null ? (
            <>
              <span>{face.labels[0]}</span>
              <span>{face.labels[4]}</span>
            </>
          ) : (
            <span className="text-ink font-semibold">{face.labels[mark - 1]}</span>
          )}
        </p>
      </fieldset>
      <label className="flex flex-col gap-1">
        <span className="font-semibold">{face.line.label}</span>
        <textarea
          rows={2}
          value={line}
          maxLength={face.line.maxLength}
          autoComplete="off"
          onChange={(event) => {
            typing.typed()
            setLine(event.currentTarget.value.replace(/\n/g, ' '))
          }}
          className="border-control bg-card w-full resize-none rounded-card border px-4 py-3 leading-snug"
        />
      </label>
      <p className="text-soft text-sm leading-snug">{t('texts.noNames')}</p>
      <Button
        look={sent ? 'chosen' : 'primary'}
        disabled={mark === null}
        className="min-h-14"
        onPress={() => send({ mark, done: true })}
      >
        {t(sent ? 'texts.sent' : 'texts.send')}
      </Button>
    </PhoneAsked>
  )
}
