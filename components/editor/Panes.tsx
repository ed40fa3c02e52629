'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Segments } from './Segments.tsx'

const panes = ['list', 'form', 'preview'] as const
export type PaneName = (typeof panes)[number]

interface PanesProps {
  /** What the list is of: activities unless it is said. */
  readonly listLabel?: string
  /** The part that is shown where there is room for one only. */
  readonly pane: PaneName
  onPane(pane: PaneName): void
  readonly list: ReactNode
  readonly form: ReactNode
  readonly preview: ReactNode
}

/** List, form and preview beside each other; on a smaller screen two of them, on a phone one. */
export const Panes = ({ pane, onPane, list, form, preview, listLabel }: PanesProps) => {
  const t = useTranslations('editor.pane')
  const hides = (one: boolean, when: 'max-md:hidden' | 'max-xl:hidden') => (one ? when : '')
  const choice = (offered: readonly PaneName[]) => (
    <Segments
      label={t('label')}
      options={offered.map((value) => ({ value, label: (value === 'list' && listLabel) || t(value) }))}
      value={offered.includes(pane) ? pane : 'form'}
      onChange={(value) => onPane(panes.find((one) => one === value) ?? 'form')}
    />
  )
  return (
    <div className="space-y-4">
      <div className="md:hidden">{choice(panes)}</div>
      <div className="max-md:hidden xl:hidden">{choice(['form', 'preview'])}</div>
      <div className="grid items-start gap-6 md:grid-cols-[17rem_minmax(0,1fr)] xl:grid-cols-[17rem_minmax(0,1fr)_30rem] 2xl:grid-cols-[20rem_minmax(0,1fr)_36rem]">
        <div
          className={`md:sticky md:top-20 md:max-h-[calc(100dvh-6rem)] md:overflow-y-auto md:p-1 ${hides(pane !== 'list', 'max-md:hidden')}`}
        >
          {list}
        </div>
        <div
          className={`rounded-card border border-line bg-card p-4 md:p-6 ${hides(pane === 'preview', 'max-xl:hidden')} ${hides(pane === 'list', 'max-md:hidden')}`}
        >
          {form}
        </div>
        <div
          className={`xl:sticky xl:top-20 xl:max-h-[calc(100dvh-6rem)] xl:overflow-y-auto ${hides(pane !== 'preview', 'max-xl:hidden')}`}
        >
          {preview}
        </div>
      </div>
    </div>
  )
}
