import { useTranslations } from 'use-intl'
import type { ElementMark } from '../../../lib/activities/rateElements/elementMark.ts'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/Scale.tsx'
import { PhoneElement } from '../PhoneElement.tsx'
import { footBar } from '../PhoneFoot.tsx'
import { PhoneReceipt } from '../PhoneReceipt.tsx'
import { PhoneTimer } from '../PhoneTimer.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { numberOf } from './phoneMark.ts'

interface PhoneOneElementProps extends PhoneScreen<'rateElements'> {
  readonly at: number
  readonly onMark: (mark: ElementMark) => void
  readonly onGo: (at: number) => void
  readonly onOverview: () => void
}

type Bounded = Pick<PhoneOneElementProps, 'face' | 'at'>

/** How far along: words, and a line of as many pieces as there are elements. */
const Progress = ({ face, at, marked }: Bounded & { marked: readonly boolean[] }) => {
  const t = useTranslations('phone.elements')
  const all = face.elements.length
  return (
    <div className="flex grow items-center gap-3">
      <span className="text-sm whitespace-nowrap">
        <span className="sr-only">{t('progressLabel', { at: at + 1, all })}</span>
        <span aria-hidden="true">{t('progress', { at: at + 1, all })}</span>
      </span>
      <span aria-hidden="true" className="flex grow items-center gap-1">
        {marked.map((done, step) => (
          <span
            key={step}
            className={`grow rounded-full ${done ? 'bg-room' : 'bg-line'} ${step === at ? 'h-3' : 'h-1.5'}`}
          />
        ))}
      </span>
    </div>
  )
}

/** One element: what it is, five buttons with what 5, 3 and 1 sound like on them, and the two ways to give no mark. */
export const PhoneOneElement = (props: PhoneOneElementProps) => {
  const { face, activity, said, clockOffset, at, onMark, onGo, onOverview } = props
  const t = useTranslations('phone')
  const element = face.elements[at]
  if (element === undefined) return null
  const marks = said.response ?? {}
  const mark = marks[element.id]
  const anchors: Readonly<Record<number, string>> = element.anchors
  const options = [...face.scale.labels]
    .sort((a, b) => b.value - a.value)
    .map((option) => ({ ...option, anchor: anchors[option.value] }))
  const { closesAt } = activity.round
  return (
    <div className="flex grow flex-col gap-2.5">
      <div className="flex items-center justify-between gap-2">
        <Progress face={face} at={at} marked={face.elements.map(({ id }) => marks[id] !== undefined)} />
        <button
          type="button"
          onClick={onOverview}
          className="text-soft min-h-11 px-1 text-sm underline underline-offset-4"
        >
          {t('elements.overview')}
        </button>
      </div>
      <div className="flex items-start justify-between gap-3">
        <div>
          <h1 className="text-xl leading-tight font-bold">{element.name}</h1>
          <p className="text-soft leading-snug">{element.oneLine}</p>
          {closesAt === null ? null : <PhoneTimer endsAt={closesAt} clockOffset={clockOffset} of="vote" />}
        </div>
        <PhoneElement
          element={element}
          label={t('elements.help')}
          className="border-control bg-card grid size-11 shrink-0 place-items-center rounded-full border font-bold"
        >
          ?
        </PhoneElement>
      </div>
      <Scale
        label={element.name}
        options={options}
        chosen={numberOf(mark)}
        onChoose={(value) => onMark(value)}
        compact
      />
      {element.nullable ? (
        <Button
          look={mark === 'notDiscussed' ? 'chosen' : 'plain'}
          pressed={mark === 'notDiscussed'}
          onPress={() => onMark('notDiscussed')}
          className="px-3! text-sm"
        >
          {t('elements.notDiscussed')}
        </Button>
      ) : null}
      <div className={`${footBar} grid grid-cols-3 gap-2`}>
        <div className="col-span-3">
          <PhoneReceipt said={said} compact />
        </div>
        <Button onPress={() => onGo(at - 1)} disabled={at === 0} className="px-3!">
          {t('elements.back')}
        </Button>
        <Button
          look={mark === 'cantTell' ? 'chosen' : 'plain'}
          pressed={mark === 'cantTell'}
          label={t('elements.cantTell')}
          onPress={() => onMark('cantTell')}
          className="px-3! text-sm first-letter:uppercase"
        >
          {t('elements.cantTellShort')}
        </Button>
        <Button look={mark === undefined ? 'plain' : 'primary'} onPress={() => onGo(at + 1)} className="px-3!">
          {t(at === face.elements.length - 1 ? 'elements.finish' : 'elements.next')}
        </Button>
      </div>
    </div>
  )
}
