'use client'
import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { type CodedItem, type CoderSheet, type Judgement, sheetGaps } from '../../lib/workshop/coderSheet.ts'
import type { GoneWhy } from '../../lib/workshop/consent.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import type { OpenFramework } from '../../lib/workshop/framework.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { AskOnce } from '../people/AskOnce.tsx'
import { CodingProblem } from './CodingProblem.tsx'
import { ItemForm, itemHeading } from './ItemForm.tsx'
import { ItemSteps } from './ItemSteps.tsx'
import { ItemTabs } from './ItemTabs.tsx'
import { LineList } from './LineList.tsx'
import { useCodingPost } from './useCodingPost.ts'
import { useKeptSheet } from './useKeptSheet.ts'

interface DeskPage {
  readonly id: string
  readonly excerpt: {
    readonly id: string
    readonly title: LocalText
    readonly contentNote: LocalText
    readonly language: Language
    /** Its recording is not there any more. */
    readonly gone?: GoneWhy
    readonly lines: readonly Line[]
  }
  readonly items: readonly CodedItem[]
  readonly framework: Pick<OpenFramework, 'scale' | 'elements'>
  readonly sheet: CoderSheet
  readonly submitted: boolean
  readonly open: boolean
}

const none: Judgement = { mark: null, reason: '', line: null }

const Submit = ({ page, sheet, flush }: { page: DeskPage; sheet: CoderSheet; flush(): void }) => {
  const t = useTranslations('coding.desk')
  const router = useRouter()
  const { post, busy, why } = useCodingPost()
  const gaps = sheetGaps(sheet, page.items)
  const submit = async () => {
    flush()
    if (await post(`/api/codings/${page.id}/submit`, { sheet })) router.push('/coding')
  }
  return (
    <div className="space-y-3">
      {gaps.length > 0 ? (
        <p className="text-soft">{t('gaps', { count: gaps.length })}</p>
      ) : (
        <AskOnce
          label={t('submit')}
          name={t('submit')}
          question={t('submitSure')}
          yes={t('submitYes')}
          busy={busy}
          onYes={submit}
        />
      )}
      <CodingProblem why={why} />
    </div>
  )
}

/** On a small screen the lines scroll by themselves, so that the marks are not a screen further down. */
const ownScroll = 'max-lg:max-h-80 max-lg:overflow-y-auto max-lg:rounded-card max-lg:border max-lg:border-line'

/** Where one codes: the recording and its transcript on one side, the elements one after the other on the other. */
export const CoderDesk = ({ page }: { page: DeskPage }) => {
  const t = useTranslations('coding.desk')
  const tExcerpts = useTranslations('pages.excerpts')
  const text = useLocalText()
  const { excerpt, items, framework } = page
  const { sheet, change, state, flush } = useKeptSheet(page.id, page.sheet)
  const [at, setAt] = useState(0)
  const item = items[at]
  const step = (to: number) => {
    setAt(to)
    requestAnimationFrame(() => document.getElementById(itemHeading)?.focus())
  }
  const own = (item && sheet[item.id]) ?? none
  const set = (part: Partial<Judgement>) => {
    if (item && !page.submitted) change({ ...sheet, [item.id]: { ...own, ...part } })
  }
  return (
    <div className="space-y-6">
      <header className="space-y-2">
        <h1 className="text-3xl font-bold">{text(excerpt.title)}</h1>
        <p className="max-w-prose text-soft">
          {tExcerpts('spoken', { language: excerpt.language })}{' '}
          {text(excerpt.contentNote) !== '' && tExcerpts('note', { note: text(excerpt.contentNote) })}
        </p>
        {page.submitted ? (
          <p className="max-w-prose rounded-card bg-wash p-4">
            {t(page.open ? 'nowOpen' : 'isSubmitted')}{' '}
            {page.open && (
              <a className="text-room underline underline-offset-4" href={`/coding/${excerpt.id}/consensus`}>
                {t('toConsensus')}
              </a>
            )}
          </p>
        ) : (
          <p className="max-w-prose text-soft">{t('lead')}</p>
        )}
      </header>
      <div className="grid gap-8 lg:grid-cols-2">
        <section className="space-y-3" aria-labelledby="listen">
          <h2 id="listen" className="text-xl font-bold">
            {t('listen')}
          </h2>
          {excerpt.gone ? (
            <p className="rounded-card bg-attention-wash p-4 text-attention-ink">{t('gone')}</p>
          ) : (
            <>
              {/* biome-ignore lint/a11y/useMediaCaption: the transcript stands below it */}
              <audio controls preload="metadata" src={`/audio/library/${excerpt.id}`} className="w-full" />
            </>
          )}
          <p className="text-sm text-soft">{t('pick')}</p>
          <div className={page.submitted ? '' : ownScroll}>
            <LineList
              lines={excerpt.lines}
              spoken={excerpt.language}
              picked={own.line}
              disabled={page.submitted}
              onPick={(line) => set({ line })}
            />
          </div>
        </section>
        <section className="space-y-5" aria-label={t('elements')}>
          <ItemTabs items={items} framework={framework} sheet={sheet} at={at} onGo={setAt} />
          {item && <ItemForm item={item} framework={framework} own={own} disabled={page.submitted} onChange={set} />}
          <ItemSteps at={at} count={items.length} onGo={step} />
          {!page.submitted && (
            <>
              <p role="status" className="text-sm text-soft">
                {t(`state.${state}`)}
              </p>
              <Submit page={page} sheet={sheet} flush={flush} />
            </>
          )}
        </section>
      </div>
    </div>
  )
}
