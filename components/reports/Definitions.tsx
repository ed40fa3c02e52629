import { useTranslations } from 'next-intl'
import { Chapter, defined } from './Heading.tsx'

const methodPoints = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** What each figure means, what is left out, and why some are hidden. */
export const Definitions = ({ leftOut }: { leftOut: { readonly sessions: number } }) => {
  const t = useTranslations('reports')
  return (
    <Chapter id="definitions" title={t('page.definitions')}>
      <ul className="max-w-prose list-disc space-y-1.5 pl-5">
        {methodPoints.map((point) => (
          <li key={point}>{t(`method.${point}`)}</li>
        ))}
      </ul>
      {leftOut.sessions > 0 ? <p className="max-w-prose">{t('page.leftOut', { sessions: leftOut.sessions })}</p> : null}
      <p className="print:hidden">
        <a
          href="/reports/definitions"
          className="inline-flex min-h-11 items-center text-room underline underline-offset-4"
        >
          {t('page.moreAbout')}
        </a>
      </p>
      <dl className="max-w-prose space-y-3">
        {defined.map((name) => (
          <div key={name} id={`what-${name}`} className="scroll-mt-6 break-inside-avoid target:bg-room-wash">
            <dt className="font-bold">{t(`definitions.${name}.name`)}</dt>
            <dd>{t(`definitions.${name}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Chapter>
  )
}
