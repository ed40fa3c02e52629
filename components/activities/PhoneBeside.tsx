import { useTranslations } from 'use-intl'
import type { BesideShown } from '../../lib/activities/beside.ts'
import type { Language } from '../../lib/workshop/text.ts'

interface PhoneBesideProps {
  readonly beside: BesideShown | null
  readonly own: string
  readonly language: Language
  readonly name: (id: string) => string
}

/** The room's agreement then and now, as a small table. */
export const PhoneBeside = ({ beside, own, language, name }: PhoneBesideProps) => {
  const t = useTranslations('phone.beside')
  if (!beside) return null
  return (
    <section className="border-line border-t pt-3">
      <table className="w-full">
        <caption className="pb-1 text-left font-semibold">{t('heading')}</caption>
        <thead className="text-soft text-sm">
          <tr>
            <td />
            <th scope="col" className="text-right font-normal">
              {beside.title[language]}
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              {own}
            </th>
          </tr>
        </thead>
        <tbody>
          {beside.rows.map(({ id, other, own: now }) => (
            <tr key={id} className="border-line border-t">
              <th scope="row" className="py-1.5 text-left leading-snug font-normal">
                {beside.rows.length === 1 ? t('overall') : name(id)}
              </th>
              <td className="text-right tabular-nums">{other ?? '–'}</td>
              <td className="text-right font-bold tabular-nums">{now ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="text-soft mt-1 text-sm leading-snug">{t('caution')}</p>
    </section>
  )
}
