'use client'
import { useTranslations } from 'next-intl'
import { useLocalText } from '../activities/useLocalText.ts'
import { Button } from '../pages/Button.tsx'
import { LanguageSwitch } from '../pages/LanguageSwitch.tsx'
import { Agenda } from './Agenda.tsx'
import { useDesk } from './desk.tsx'
import { Pace } from './Pace.tsx'
import { ScreenState } from './ScreenState.tsx'

/** The whole session at a glance, the way in for phones, and the state of the big screen. */
export const AgendaColumn = () => {
  const t = useTranslations('console')
  const { view, ask } = useDesk()
  const text = useLocalText()
  const at = view.agenda.findIndex(({ id }) => id === view.activity?.id)
  return (
    <nav
      aria-label={t('agenda.label')}
      className="flex flex-col gap-3 bg-wash/60 px-4 pt-4 pb-3 md:row-span-2 md:min-h-0 md:gap-4 md:px-3 md:pb-4"
    >
      <div className="md:px-2">
        <p className="font-bold">{text(view.title)}</p>
        <Pace />
      </div>
      <details className="group md:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center justify-between rounded-card border border-line bg-card px-4">
          <span>{t('agenda.label')}</span>
          <span className="text-soft">{t('agenda.place', { at: at + 1, of: view.agenda.length })}</span>
        </summary>
        <Agenda />
        <LanguageSwitch />
      </details>
      <div className="hidden min-h-24 flex-1 overflow-y-auto md:block">
        <Agenda />
      </div>
      <div className="grid grid-cols-2 items-stretch gap-2 md:flex md:flex-col md:border-t md:border-line md:px-2 md:pt-3">
        {!view.ended && (
          <>
            <Button look="small" onClick={() => ask({ name: 'join' })}>
              {t('join.open')}{' '}
              <b className="tracking-wider whitespace-nowrap">{view.code.replace(/(...)(...)/, '$1 $2')}</b>
            </Button>
            <ScreenState />
          </>
        )}
        <div className="hidden items-center justify-between md:flex">
          <LanguageSwitch />
          <button
            type="button"
            aria-label={t('keys.title')}
            onClick={() => ask({ name: 'keys' })}
            className="size-11 cursor-pointer rounded-full border border-control bg-card font-semibold lg:size-9"
          >
            ?
          </button>
        </div>
      </div>
    </nav>
  )
}
