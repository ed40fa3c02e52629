import { useLocale, useTranslations } from 'next-intl'
import { buttonLook } from '../pages/buttonLook.ts'

const formats = ['xlsx', 'csv', 'notes', 'json'] as const

/** The same figures as files of every format, in the language of the page. `from`: the address that sends them. */
export const FileLinks = ({ from }: { from: string }) => {
  const t = useTranslations('reports.page.format')
  const locale = useLocale()
  return formats.map((format) => (
    <a key={format} href={`${from}?format=${format}&language=${locale}`} download className={buttonLook('quiet')}>
      {t(format)}
    </a>
  ))
}
