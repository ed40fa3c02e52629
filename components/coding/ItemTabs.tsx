'use client'
import { useTranslations } from 'next-intl'
import { type CodedItem, type CoderSheet, sheetGaps } from '../../lib/workshop/coderSheet.ts'
import type { OpenFramework } from '../../lib/workshop/framework.ts'
import { useItemName } from './useItemName.ts'

interface ItemTabsProps {
  readonly items: readonly CodedItem[]
  readonly framework: Pick<OpenFramework, 'elements'>
  readonly sheet: CoderSheet
  readonly at: number
  onGo(at: number): void
}

/** The elements one after the other; which of them are done is told by a tick and in words. */
export const ItemTabs = ({ items, framework, sheet, at, onGo }: ItemTabsProps) => {
  const t = useTranslations('coding.desk')
  const name = useItemName(framework.elements)
  const gaps = sheetGaps(sheet, items)
  return (
    <nav aria-label={t('elements')}>
      <ol className="flex flex-wrap gap-2">
        {items.map(({ id }, index) => (
          <li key={id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
              className="min-h-11 cursor-pointer rounded-full border border-control px-3 text-sm hover:bg-wash aria-[current=step]:border-2 aria-[current=step]:border-room aria-[current=step]:font-semibold"
            >
              {gaps.includes(id) ? '' : '✓ '}
              {name(id)}
              {!gaps.includes(id) && <span className="sr-only"> {t('done')}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
