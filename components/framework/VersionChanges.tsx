import { useLocale, useTranslations } from 'next-intl'
import type { FrameworkChange } from '../../lib/workshop/frameworkChanges.ts'
import type { LocalText } from '../../lib/workshop/text.ts'

const useChangeText = () => {
  const t = useTranslations('editor.framework.change')
  const tLanguage = useTranslations('common.language')
  const language = useLocale() === 'cy' ? 'cy' : 'en'
  const other = language === 'cy' ? 'en' : 'cy'
  const list = (texts: readonly LocalText[]) => texts.map((text) => text[language]).join(', ')
  /** Before and after, in the language of the page; where only the other one was changed, in that. */
  const turned = (from: LocalText, to: LocalText): string =>
    from[language] !== to[language]
      ? `${from[language]} → ${to[language]}`
      : `${from[other]} → ${to[other]} (${tLanguage(other)})`
  return (change: FrameworkChange): string => {
    if (change.what === 'dimensionElements')
      return t(change.what, { name: change.name[language], from: list(change.from), to: list(change.to) })
    if (change.what === 'labelChanged')
      return t(change.what, { mark: change.mark, turned: turned(change.from, change.to) })
    if ('from' in change) return t(change.what, { turned: turned(change.from, change.to) })
    return 'name' in change ? t(change.what, { name: change.name[language] }) : t(change.what)
  }
}

/** What a version of a framework changed, in words. */
export const VersionChanges = ({ changes }: { changes: readonly FrameworkChange[] }) => {
  const t = useTranslations('editor.framework.versions')
  const text = useChangeText()
  if (changes.length === 0) return <p className="text-soft">{t('nothing')}</p>
  return (
    <ul className="max-w-prose list-disc space-y-0.5 pl-5">
      {changes.map((change) => (
        <li key={JSON.stringify(change)}>{text(change)}</li>
      ))}
    </ul>
  )
}
