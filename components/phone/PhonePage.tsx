import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import { IntlProvider } from 'use-intl'
import type { Language } from '../../lib/workshop/text.ts'
import { askState, type CodeState } from './askState.ts'
import { CodeEntry } from './CodeEntry.tsx'
import { JoinScreen } from './JoinScreen.tsx'
import { LanguageChoice } from './LanguageSwitch.tsx'
import { forgottenLanguage, rememberLanguage } from './language.ts'
import type { PageState } from './pageState.ts'
import { Room } from './Room.tsx'
import { useWords } from './useWords.ts'

/** Where on the way into the room this phone is. */
type Place = { at: 'code'; problem: 'unknown' | 'resting' | 'ended' | null } | { at: 'join' } | { at: 'room' }

const placeOf = ({ code, session, joined }: PageState): Place => {
  if (code === null || session === 'none') return { at: 'code', problem: null }
  if (session === 'unknown' || session === 'resting') return { at: 'code', problem: session }
  if (joined) return { at: 'room' }
  return session === 'ended' ? { at: 'code', problem: 'ended' } : { at: 'join' }
}

/** The same for a phone that was in, and that the room no longer knows: its session may be gone. */
const placeOfStranger = (told: CodeState): Place => {
  if (told === 'unknown' || told === 'resting') return { at: 'code', problem: told }
  return typeof told === 'object' ? { at: 'code', problem: 'ended' } : { at: 'join' }
}

/** The phone's page: code, joining, the room. */
export const PhonePage = ({ state }: { state: PageState }) => {
  const [chosen, setChosen] = useState<Language>(() => forgottenLanguage(state.languages) ?? state.language)
  const [place, setPlace] = useState<Place>(() => placeOf(state))
  const words = useWords(chosen, state.words)
  const language = words?.language ?? state.language

  // The heading and the sentence that the server wrote stay until there is something to draw.
  useLayoutEffect(() => {
    if (words !== null) document.getElementById('first')?.remove()
  }, [words])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])

  const choice = useMemo(
    () => ({
      languages: state.languages,
      chosen,
      language,
      choose: (next: Language) => {
        rememberLanguage(next)
        setChosen(next)
      },
    }),
    [state.languages, chosen, language],
  )
  if (words === null) return null
  const code = state.code ?? ''
  return (
    <LanguageChoice value={choice}>
      <IntlProvider locale={language} messages={words.messages} timeZone="Europe/London">
        {place.at === 'code' ? <CodeEntry typed={code} problem={place.problem} /> : null}
        {place.at === 'join' ? (
          <JoinScreen
            code={code}
            title={state.title?.[language] ?? null}
            lists={state.groups}
            keptDays={state.keptDays}
            onJoined={() => setPlace({ at: 'room' })}
            onRefused={(problem) => setPlace({ at: 'code', problem })}
          />
        ) : null}
        {place.at === 'room' ? (
          <Room
            code={code}
            awake={state.awake}
            onStranger={() => askState(code).then((told) => setPlace(placeOfStranger(told)))}
          />
        ) : null}
      </IntlProvider>
    </LanguageChoice>
  )
}
