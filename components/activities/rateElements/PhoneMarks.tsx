import { useTranslations } from 'use-intl'
import type { ElementMark, ElementMarks } from '../../../lib/activities/rateElements/elementMark.ts'
import type { OpenElement } from '../../../lib/workshop/framework.ts'
import type { Localised } from '../../../lib/workshop/text.ts'

/** A mark as it is written in a list: its number, or why there is none. */
const Written = ({ mark }: { mark: ElementMark | undefined }) => {
  const t = useTranslations('phone.elements')
  if (mark === undefined) return <span className="text-soft text-sm">{t('open')}</span>
  if (mark === 'cantTell') return <span className="text-sm">{t('cantTellShort')}</span>
  if (mark === 'notDiscussed') return <span className="text-sm">{t('notDiscussedShort')}</span>
  return <span className="bg-room text-on-room grid size-8 place-items-center rounded-full font-bold">{mark}</span>
}

interface PhoneMarksProps {
  readonly elements: readonly Localised<OpenElement>[]
  readonly marks: ElementMarks
  /** Goes to one element, to mark or change it; left out where nothing can be changed any more. */
  readonly onGo?: (at: number) => void
}

const row = 'border-line flex min-h-12 w-full items-center justify-between gap-3 border-t py-1.5 text-left'

/** All the own marks, one line each. */
export const PhoneMarks = ({ elements, marks, onGo }: PhoneMarksProps) => (
  <ul>
    {elements.map(({ id, name }, at) => (
      <li key={id}>
        {onGo === undefined ? (
          <div className={row}>
            <span>{name}</span>
            <Written mark={marks[id]} />
          </div>
        ) : (
          <button type="button" onClick={() => onGo(at)} className={row}>
            <span>{name}</span>
            <span className="flex shrink-0 items-center gap-2">
              <Written mark={marks[id]} />
              <span aria-hidden="true" className="text-soft text-xl">
                ›
              </span>
            </span>
          </button>
        )}
      </li>
    ))}
  </ul>
)
