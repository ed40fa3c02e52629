'use client'
import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl'
import { LiveProvider, useLive } from '../../lib/client/useLive.tsx'
import type { Views } from '../../lib/session/view.ts'
import type { Language } from '../../lib/workshop/text.ts'
import { Notice } from './Notice.tsx'
import { Stage } from './Stage.tsx'

interface ProjectorProps {
  readonly session: string
  readonly join: { readonly url: string; readonly shownHost: string }
  readonly nonce: string | null
  /** The words of both languages: the facilitator may change the screen's language at any time. */
  readonly words: Readonly<Record<Language, AbstractIntlMessages>>
  /** Until the first view says which language the screen has. */
  readonly language: Language
}

/** The projector page: connected, in the language of the session. */
export const Projector = (props: ProjectorProps) => (
  <LiveProvider audience="projector" session={props.session}>
    <Connected {...props} />
  </LiveProvider>
)

const Connected = ({ join, nonce, words, language }: ProjectorProps) => {
  const view = useLive<'projector', Views['projector'] | null>((live) => live.view)
  const status = useLive<'projector', 'connecting' | 'live' | 'away' | 'refused'>((live) => live.status)
  const clockOffset = useLive<'projector', number>((live) => live.clockOffset)
  const send = useLive<'projector', Parameters<typeof Stage>[0]['send']>((live) => live.send)
  const shown = view?.language ?? language
  return (
    <NextIntlClientProvider locale={shown} messages={words[shown]} timeZone="Europe/London">
      {view === null || status === 'refused' ? (
        <Notice lang={shown} of={status === 'refused' ? 'refused' : 'connecting'} />
      ) : (
        <Stage view={view} away={status !== 'live'} {...{ clockOffset, join, nonce, send }} />
      )}
    </NextIntlClientProvider>
  )
}
