'use client'
import { useTranslations } from 'next-intl'
import { Button } from '../pages/Button.tsx'

interface ItemStepsProps {
  readonly at: number
  readonly count: number
  /** The focus goes along, or whoever codes by keys would go through all of the page for each element. */
  onGo(at: number): void
}

/** On to the next element, where the last one was finished. */
export const ItemSteps = ({ at, count, onGo }: ItemStepsProps) => {
  const t = useTranslations('coding.desk')
  return (
    <div className="flex gap-2">
      {at > 0 && (
        <Button look="small" onClick={() => onGo(at - 1)}>
          {t('previous')}
        </Button>
      )}
      {at < count - 1 && (
        <Button look="small" onClick={() => onGo(at + 1)}>
          {t('next')}
        </Button>
      )}
    </div>
  )
}
