'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type Agreed, overall } from '../../lib/workshop/coderSheet.ts'
import type { ItemApart } from '../../lib/workshop/codersApart.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import { marks } from '../../lib/workshop/framework.ts'
import { type Language, languages } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { LineChoice } from './LineChoice.tsx'
import { letter } from './letter.ts'
import { MarkChoice } from './MarkChoice.tsx'
import { ReasonField } from './ReasonField.tsx'
import { Spread } from './Spread.tsx'

interface ItemMeetingProps {
  readonly item: ItemApart
  readonly name: string
  readonly lines: readonly Line[]
  readonly spoken: string
  readonly agreed: Agreed | null
  /** `null`: nothing is recorded here, or not by this person. */
  readonly onChange: ((agreed: Agreed) => void) | null
  /** Whether what was agreed on is to be seen. */
  readonly shown: boolean
  /** Plays the recording from a second on; `null`: it is not there any more. */
  readonly onHear: ((start: number) => void) | null
}

const nothing: Agreed = { mark: null, reason: { en: '', cy: '' }, line: null }

/** A line of the recording, as it was spoken, and the way to hear it again. */
const Quoted = ({
  line,
  name,
  spoken,
  onHear,
}: { line: Line } & Pick<ItemMeetingProps, 'name' | 'spoken' | 'onHear'>) => {
  const t = useTranslations('coding.consensus')
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft">
      <q lang={spoken}>{line.text}</q>
      {onHear && (
        <Button
          look="small"
          aria-label={t('hearOf', { line: line.text, item: name })}
          onClick={() => onHear(line.start)}
        >
          {t('hear')}
        </Button>
      )}
    </p>
  )
}

const Coders = ({ item, name, lines, spoken, onHear }: Omit<ItemMeetingProps, 'agreed' | 'onChange' | 'shown'>) => {
  const t = useTranslations('coding')
  return (
    <ul className="space-y-3">
      {item.judgements.map(({ mark, reason, line }, at) => (
        <li key={letter(at)} className="border-l-2 border-expert pl-3">
          <p>
            <b>
              {letter(at)}: {typeof mark === 'number' ? mark : t(mark ?? 'notMarked')}
            </b>{' '}
            {reason}
          </p>
          {line !== null && lines[line] && <Quoted line={lines[line]} {...{ name, spoken, onHear }} />}
        </li>
      ))}
    </ul>
  )
}

/** What stands there stays. */
const joined = (...texts: readonly string[]): string =>
  texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' ')

type FormProps = ItemMeetingProps & { onChange(agreed: Agreed): void }

/** What is agreed on. The words of a coder may be taken over, in the language of the page. */
const Form = ({ item, name, lines, spoken, agreed, onChange }: FormProps) => {
  const t = useTranslations('coding')
  const written: Language = useLocale() === 'cy' ? 'cy' : 'en'
  const now = agreed ?? nothing
  const options: { value: number | null; label: string }[] = [
    ...marks.map((value) => ({ value, label: String(value) })),
    ...(item.id === overall ? [] : [{ value: null, label: t('notRated') }]),
  ]
  const rated = agreed !== null && agreed.mark !== null
  return (
    <div className="space-y-4 rounded-card bg-wash p-4">
      <MarkChoice
        legend={t('consensus.mark')}
        options={options}
        value={agreed === null ? undefined : agreed.mark}
        onChange={(mark) => onChange({ ...now, mark })}
      />
      {rated && (
        <>
          <div className="grid gap-4 md:grid-cols-2">
            {languages.map((language) => (
              <ReasonField
                key={language}
                lang={language}
                label={t(`consensus.reason.${language}`)}
                value={now.reason[language]}
                onChange={(words) => onChange({ ...now, reason: { ...now.reason, [language]: words } })}
              />
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            {item.judgements.map(({ reason }, at) =>
              reason.trim() === '' ? null : (
                <Button
                  key={letter(at)}
                  look="small"
                  aria-label={t('consensus.takeOf', { coder: letter(at), item: name })}
                  onClick={() =>
                    onChange({ ...now, reason: { ...now.reason, [written]: joined(now.reason[written], reason) } })
                  }
                >
                  {t('consensus.take', { coder: letter(at) })}
                </Button>
              ),
            )}
          </div>
          <LineChoice lines={lines} spoken={spoken} value={now.line} onChange={(line) => onChange({ ...now, line })} />
        </>
      )}
    </div>
  )
}

/** One element at the meeting: what each coder made of it, how far apart they are, and what they agree on. */
export const ItemMeeting = (props: ItemMeetingProps) => {
  const { item, name, lines, spoken, agreed, onChange, shown, onHear } = props
  const decided = agreed?.line == null ? null : lines[agreed.line]
  const t = useTranslations('coding')
  const text = useLocalText()
  const apart = item.mixed ? t('consensus.mixed') : t('consensus.apart', { marks: item.apart ?? 0 })
  return (
    <section aria-label={name} className="space-y-4 rounded-card border border-line bg-card p-5">
      <header>
        <h2 className="text-xl font-bold">{name}</h2>
        <p className="text-soft">{apart}</p>
      </header>
      <Spread judgements={item.judgements} />
      <Coders {...{ item, name, lines, spoken, onHear }} />
      {onChange && <Form {...props} onChange={onChange} />}
      {!onChange && shown && agreed && (
        <div className="space-y-2 rounded-card bg-wash p-4">
          <p>
            <b>{t('consensus.agreedMark', { mark: agreed.mark ?? t('notRated') })}</b> {text(agreed.reason)}
          </p>
          {decided && <Quoted line={decided} {...{ name, spoken, onHear }} />}
        </div>
      )}
    </section>
  )
}
