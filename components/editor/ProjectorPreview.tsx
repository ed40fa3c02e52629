'use client'
import { type AbstractIntlMessages, NextIntlClientProvider, useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Views } from '../../lib/session/view.ts'
import { type Language, type LocalText, languages } from '../../lib/workshop/text.ts'
import { exampleScreen } from '../phone/exampleRoom.ts'
import { Asked } from '../projector/Asked.tsx'
import { ExcerptScreen } from '../projector/ExcerptScreen.tsx'
import { shownActivity } from '../projector/shownActivity.ts'
import { useKindScreen } from '../projector/useKindScreen.ts'
import { type Moment, type Previewed, roomAt } from './preview.ts'

interface ProjectorPreviewProps {
  readonly previewed: Previewed
  readonly moment: Moment
  readonly language: Language
  readonly title: LocalText
  /** The words of the room's screens in this language. */
  readonly words: AbstractIntlMessages
}

const join = { url: 'https://example.org/p/123456', shownHost: 'example.org', code: '123456' }

/** The big screen is drawn as wide as it is designed for, a hundred rem, and made small as a picture is. */
const wideRem = 100
const highRem = 56.25

/** How many times smaller than designed the box is; 0 before it was measured. */
const useScale = () => {
  const ref = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(0)
  useEffect(() => {
    const box = ref.current
    if (!box) return
    const rem = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const observer = new ResizeObserver(() => setScale(box.clientWidth / (wideRem * rem())))
    observer.observe(box)
    return () => observer.disconnect()
  }, [])
  return { ref, scale }
}

const viewOf = (screen: ReturnType<typeof exampleScreen>, title: LocalText): Views['projector'] => ({
  sessionId: 'ses_preview' as Views['projector']['sessionId'], // of no session
  title,
  ended: false,
  rehearsal: false,
  activity: screen.activity,
  player: null,
  code: join.code,
  joined: 18,
  answered: 12,
  language: screen.language,
  languages,
  hold: 'live',
  board: null,
  list: null,
  captions: null,
  talkPrompt: null,
  look: null,
  peaks: null,
  soundPage: null,
})

const Content = ({ previewed, moment, language, title }: Omit<ProjectorPreviewProps, 'words'>) => {
  const Screen = useKindScreen(previewed.kind)
  const screen = exampleScreen(previewed.kind, language, roomAt(moment), previewed.given)
  const shown = shownActivity(screen.activity, screen.face, language)
  const view = viewOf(screen, title)
  const given = { view, talk: null, serverNow: Date.now }
  const { round } = screen.activity
  const recalled = screen.activity.recalled
  const content = () => {
    if (shown.asked) return <Asked asked={shown.asked} {...given} />
    if (shown.excerpt && round.phase !== 'revealed') {
      const where = round.phase === 'open' ? 'open' : 'ready'
      return (
        <ExcerptScreen
          excerpt={shown.excerpt}
          {...{ where, nonce: null, broken: false, position: () => 0 }}
          {...given}
        />
      )
    }
    return Screen && <Screen face={shown.face} {...{ round, recalled, join, talk: null, serverNow: Date.now }} />
  }
  const named = shown.asked || (shown.excerpt && round.phase !== 'revealed') ? null : shown.title
  return (
    <div className="grid size-full grid-rows-[auto_minmax(0,1fr)] gap-6 px-16 py-10">
      <p className="text-4xl leading-tight font-bold text-balance">{named ?? title[language]}</p>
      <div className="min-h-0">{content()}</div>
    </div>
  )
}

/** The activity on the big screen, drawn by the kind's own screen. */
export const ProjectorPreview = ({ words, ...rest }: ProjectorPreviewProps) => {
  const t = useTranslations('editor.preview')
  const { ref, scale } = useScale()
  const { language, previewed, moment } = rest
  return (
    <section
      aria-label={t('projector')}
      ref={ref}
      className="relative aspect-video w-full overflow-hidden rounded-card border-4 border-control bg-paper"
    >
      <div
        inert
        lang={language}
        className="absolute top-0 left-0 origin-top-left"
        style={{ width: `${wideRem}rem`, height: `${highRem}rem`, scale: String(scale) }}
      >
        <NextIntlClientProvider locale={language} messages={words} timeZone="Europe/London">
          {scale > 0 && <Content key={`${previewed.kind} ${moment}`} {...rest} />}
        </NextIntlClientProvider>
      </div>
    </section>
  )
}
