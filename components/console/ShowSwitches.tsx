'use client'
import { useTranslations } from 'next-intl'
import { useDesk } from './desk.tsx'
import { Folded } from './Folded.tsx'
import { HoldSwitch } from './HoldSwitch.tsx'
import { Switch } from './Switch.tsx'

/** What the room sees beside the activity: captions, the transcript and the sound on phones, the language of the big screen. */
export const ShowSwitches = () => {
  const t = useTranslations('console.shows')
  const tLanguage = useTranslations('common.language')
  const { view, send } = useDesk()
  const { captions, transcript, listening, projectorLanguage, languages } = view.shows
  return (
    <Folded title={t('title')}>
      <HoldSwitch />
      <Switch
        label={t('captions')}
        on={captions}
        onChange={(on) => {
          send({ type: 'show', captions: on })
        }}
      />
      <Switch
        label={t('transcript')}
        hint={t('transcriptHint')}
        on={transcript}
        onChange={(on) => {
          send({ type: 'show', transcript: on })
        }}
      />
      <Switch
        label={t('listening')}
        hint={t('listeningHint')}
        on={listening}
        onChange={(on) => {
          send({ type: 'show', listening: on })
        }}
      />
      {languages.length > 1 && (
        <fieldset>
          <legend className="pb-1">{t('language')}</legend>
          <div className="flex flex-wrap gap-x-5">
            {languages.map((language) => (
              <label key={language} lang={language} className="flex min-h-11 cursor-pointer items-center gap-2">
                <input
                  type="radio"
                  name="projector-language"
                  checked={language === projectorLanguage}
                  onChange={() => send({ type: 'show', projectorLanguage: language })}
                  className="size-5 accent-room"
                />
                {tLanguage(language)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </Folded>
  )
}
