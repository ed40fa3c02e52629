'use client'
import { useTranslations } from 'next-intl'
import { type AbstractIntlMessages, IntlProvider } from 'use-intl'
import { kindNamed } from '../../lib/activities/kinds.ts'
import { writes } from '../../lib/activities/writes.ts'
import type { Language } from '../../lib/workshop/text.ts'
import { Writes } from '../activities/askWords.ts'
import { exampleScreen } from '../phone/exampleRoom.ts'
import { useScreen } from '../phone/useScreen.ts'
import { type Moment, type Previewed, roomAt } from './preview.ts'

interface PreviewProps {
  readonly previewed: Previewed
  readonly moment: Moment
  readonly language: Language
  /** The words of the room's screens in this language. */
  readonly words: AbstractIntlMessages
}

/** The activity on a phone, drawn by the kind's own screen. Nothing in it can be pressed. */
export const PhonePreview = ({ previewed, moment, language, words }: PreviewProps) => {
  const t = useTranslations('editor.preview')
  const Screen = useScreen(previewed.kind, roomAt(moment).phase)
  return (
    <section
      aria-label={t('phone')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and by the keyboard too
      tabIndex={0}
      className="h-[40rem] w-[22.5rem] shrink-0 overflow-y-auto rounded-[1.75rem] border-4 border-control bg-paper [zoom:0.8] xl:[zoom:0.72]"
    >
      <div inert lang={language} className="flex min-h-full flex-col px-5 py-6">
        <IntlProvider locale={language} messages={words} timeZone="Europe/London">
          {Screen && (
            <Writes.Provider value={writes(kindNamed(previewed.kind), previewed.given.config)}>
              <Screen
                key={`${previewed.kind} ${moment}`}
                {...exampleScreen(previewed.kind, language, roomAt(moment), previewed.given)}
              />
            </Writes.Provider>
          )}
        </IntlProvider>
      </div>
    </section>
  )
}
