'use client'
import { useTranslations } from 'next-intl'
import { type CodedItem, type CodedMark, type Judgement, overall } from '../../lib/workshop/coderSheet.ts'
import { marks, type OpenFramework } from '../../lib/workshop/framework.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { MarkChoice } from './MarkChoice.tsx'
import { ReasonField } from './ReasonField.tsx'
import { useItemName } from './useItemName.ts'

interface ItemFormProps {
  readonly item: CodedItem
  readonly framework: Pick<OpenFramework, 'scale' | 'elements'>
  readonly own: Judgement
  readonly disabled: boolean
  onChange(part: Partial<Judgement>): void
}

/** Where the element at hand begins. */
export const itemHeading = 'item-at-hand'

/** One element with its anchors: the mark, and why. */
export const ItemForm = ({ item, framework, own, disabled, onChange }: ItemFormProps) => {
  const t = useTranslations('coding')
  const text = useLocalText()
  const name = useItemName(framework.elements)
  const element = framework.elements.find(({ id }) => id === item.id)
  const anchors = element?.anchors ?? framework.scale.anchors
  const options: { value: CodedMark; label: string }[] = [
    ...marks.map((value) => ({ value, label: String(value) })),
    ...(item.nullable ? [{ value: 'notDiscussed' as const, label: t('notDiscussed') }] : []),
    ...(item.id === overall ? [] : [{ value: 'cantTell' as const, label: t('cantTell') }]),
  ]
  return (
    <fieldset disabled={disabled} className="space-y-4 rounded-card border border-line bg-card p-5">
      <legend className="sr-only">{name(item.id)}</legend>
      <div>
        <h2 id={itemHeading} tabIndex={-1} className="text-xl font-bold">
          {name(item.id)}
        </h2>
        {element && <p className="text-soft">{text(element.definition)}</p>}
      </div>
      <dl className="space-y-2 text-sm">
        {(['1', '3', '5'] as const).map((mark) => (
          <div key={mark} className="flex gap-3">
            <dt className="font-bold">{mark}</dt>
            <dd>{text(anchors[mark])}</dd>
          </div>
        ))}
      </dl>
      <MarkChoice
        key={item.id}
        legend={t('desk.mark')}
        options={options}
        value={own.mark ?? undefined}
        onChange={(mark) => onChange({ mark })}
      />
      <ReasonField label={t('desk.reason')} value={own.reason} onChange={(reason) => onChange({ reason })} />
      <p className="text-sm text-soft">{own.line === null ? t('desk.noLine') : t('desk.hasLine')}</p>
    </fieldset>
  )
}
