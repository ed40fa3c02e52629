'use client'
import { useTranslations } from 'next-intl'
import type { Line } from '../../lib/workshop/excerpt.ts'

interface LineListProps {
  readonly lines: readonly Line[]
  readonly spoken: string
  readonly picked: number | null
  readonly disabled: boolean
  /** `null`: the picked line is let go. */
  onPick(line: number | null): void
}

/** The transcript: a press picks the line that decided the mark at hand, another lets it go. */
export const LineList = ({ lines, spoken, picked, disabled, onPick }: LineListProps) => {
  const t = useTranslations('coding.desk')
  const tExcerpts = useTranslations('pages.excerpts')
  return (
    <ol className="space-y-1" aria-label={t('transcript')}>
      {lines.map(({ speaker, text }, at) => (
        <li key={at}>
          <button
            type="button"
            disabled={disabled}
            aria-pressed={picked === at}
            onClick={() => onPick(picked === at ? null : at)}
            className="min-h-11 w-full cursor-pointer rounded-card border border-transparent px-3 py-1 text-left hover:bg-wash disabled:cursor-default aria-pressed:border-expert aria-pressed:bg-wash"
          >
            <span className="block text-sm text-soft">
              {tExcerpts('speaks', { speaker })}
              {picked === at && ` · ${t('decided')}`}
            </span>
            <span lang={spoken}>{text}</span>
          </button>
        </li>
      ))}
    </ol>
  )
}
