'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import type { Agreed, AgreedSheet, CodedItem } from '../../lib/workshop/coderSheet.ts'
import { agreedGaps } from '../../lib/workshop/coderSheet.ts'
import type { CodersAlpha, ItemApart, PairsAlike } from '../../lib/workshop/codersApart.ts'
import type { GoneWhy } from '../../lib/workshop/consent.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import type { Language, LocalText } from '../../lib/workshop/text.ts'
import { useLocalText } from '../activities/useLocalText.ts'
import { useLeaveWarning } from '../pages/useLeaveWarning.ts'
import { AskOnce } from '../people/AskOnce.tsx'
import { CodingProblem } from './CodingProblem.tsx'
import { ItemMeeting } from './ItemMeeting.tsx'
import { Reliability } from './Reliability.tsx'
import { useAgreement } from './useAgreement.ts'
import { useCodingPost } from './useCodingPost.ts'
import { useItemName } from './useItemName.ts'

interface MeetingPage {
  readonly id: string
  readonly version: number
  readonly framework: { readonly title: LocalText; readonly number: number | null }
  readonly excerpt: {
    readonly id: string
    /** Its recording is not there any more. */
    readonly gone?: GoneWhy
    readonly title: LocalText
    readonly language: Language
    readonly lines: readonly Line[]
  }
  readonly items: readonly CodedItem[]
  readonly names: Readonly<Record<string, LocalText>>
  readonly apart: readonly ItemApart[]
  readonly pairs: PairsAlike
  readonly alpha: CodersAlpha
  readonly agreed: AgreedSheet | null
  readonly records: boolean
}

/** Where all gave the same mark, that is where the meeting begins. */
const beginning = ({ judgements }: ItemApart): Agreed[] => {
  const mark = judgements[0]?.mark
  const alike = typeof mark === 'number' && judgements.every((one) => one.mark === mark)
  return alike ? [{ mark, reason: { en: '', cy: '' }, line: judgements[0]?.line ?? null }] : []
}

/** What is written in one language alone stands in the other too. */
const inBoth = (agreed: AgreedSheet): AgreedSheet =>
  Object.fromEntries(
    Object.entries(agreed).map(([id, one]) => {
      const { en, cy } = one.reason
      return [id, { ...one, reason: { en: en.trim() || cy.trim(), cy: cy.trim() || en.trim() } }]
    }),
  )

const Record = ({ page, agreed }: { page: MeetingPage; agreed: AgreedSheet }) => {
  const t = useTranslations('coding.consensus')
  const { post, busy, why } = useCodingPost()
  const whole = inBoth(agreed)
  const gaps = agreedGaps(whole, page.items)
  return (
    <div className="space-y-3">
      {gaps.length > 0 ? (
        <p className="text-soft">{t('gaps', { count: gaps.length })}</p>
      ) : (
        <AskOnce
          label={t('record')}
          name={t('record')}
          question={t('recordSure')}
          yes={t('recordYes')}
          busy={busy}
          onYes={() => post(`/api/codings/${page.id}/agree`, { agreed: whole })}
        />
      )}
      <CodingProblem why={why} />
    </div>
  )
}

/** The meeting after all have submitted: where coders differ, the widest first, and what they agree on. */
export const Consensus = ({ page }: { page: MeetingPage }) => {
  const t = useTranslations('coding')
  const text = useLocalText()
  const name = useItemName(Object.entries(page.names).map(([id, words]) => ({ id, name: words })))
  const player = useRef<HTMLAudioElement>(null)
  const open = page.records && page.agreed === null
  const first = Object.fromEntries(page.apart.flatMap((item) => beginning(item).map((one) => [item.id, one])))
  const { agreed, changed, write } = useAgreement(page.id, first, open)
  useLeaveWarning(open && changed)
  const hear = (start: number) => {
    if (!player.current) return
    player.current.currentTime = start
    player.current.play().catch(() => undefined) // a browser that plays nothing shows so in the player
  }
  return (
    <div className="keeps-in-sight space-y-8">
      <header className="space-y-2">
        <h1 className="text-3xl font-bold">{t('consensus.of', { title: text(page.excerpt.title) })}</h1>
        <p className="text-soft">
          {t('version', { version: page.version })} · {text(page.framework.title)}
          {page.framework.number !== null && `, ${t('version', { version: page.framework.number })}`}
        </p>
        <p className="max-w-prose">
          {t(page.agreed ? 'consensus.isAgreed' : open ? 'consensus.lead' : 'consensus.leadCoder')}
        </p>
      </header>
      <Reliability pairs={page.pairs} alpha={page.alpha} />
      {page.excerpt.gone ? null : (
        <section aria-label={t('desk.listen')} className="sticky top-0 z-10 bg-paper py-2">
          {/* biome-ignore lint/a11y/useMediaCaption: the lines that coders picked stand below it */}
          <audio
            ref={player}
            controls
            preload="metadata"
            src={`/audio/library/${page.excerpt.id}`}
            className="w-full"
          />
        </section>
      )}
      {page.apart.map((item) => (
        <ItemMeeting
          key={item.id}
          item={item}
          name={name(item.id)}
          lines={page.excerpt.lines}
          spoken={page.excerpt.language}
          agreed={(page.agreed ?? agreed)[item.id] ?? null}
          onChange={open ? (one) => write(item.id, one) : null}
          shown={open || page.agreed !== null}
          onHear={page.excerpt.gone ? null : hear}
        />
      ))}
      {open && <Record page={page} agreed={agreed} />}
      <a href="/coding" className="inline-flex min-h-11 items-center text-room underline underline-offset-4">
        {t('back')}
      </a>
    </div>
  )
}
