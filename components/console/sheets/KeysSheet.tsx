'use client'
import { useTranslations } from 'next-intl'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'
import { Switch } from '../Switch.tsx'

const keys = [
  { keys: ['→', 'Page Down'], does: 'next' },
  { keys: ['→', '→'], does: 'reveal' },
  { keys: ['space'], does: 'play' },
  { keys: ['Page Up'], does: 'back' },
  { keys: ['Tab', 'Enter'], does: 'move' },
  { keys: ['Esc'], does: 'escape' },
  { keys: ['?'], does: 'sheet' },
] as const

/** The keys and the presenter's clicker, and the way to switch them off. */
export const KeysSheet = () => {
  const t = useTranslations('console.keys')
  const { keysOn, setKeysOn, ask } = useDesk()
  return (
    <Dialog title={t('title')} onClose={() => ask(null)}>
      <dl className="grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-3">
        {keys.map(({ keys: names, does }) => (
          <div key={does} className="contents">
            <dt className="flex flex-wrap gap-1">
              {names.map((name, index) => (
                <kbd key={index} className="rounded border border-control/60 bg-wash px-2 text-sm whitespace-nowrap">
                  {name === 'space' ? t('space') : name}
                </kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <Switch label={t('on')} hint={t('onHint')} on={keysOn} onChange={setKeysOn} />
    </Dialog>
  )
}
