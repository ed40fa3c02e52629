import { useTranslations } from 'next-intl'
import type { Defined } from './Heading.tsx'
import { WordBounds } from './WordBounds.tsx'

/** Each figure under its part of the page, by the name that it has in reports and their files. */
const parts = {
  room: { mean: ['mean'], shares: ['shares'], agreement: ['agreement'] },
  coding: { withinOne: ['withinOne'], exact: ['exact'], lean: ['lean', 'leanWord'], distance: ['distance'] },
  votes: {
    moved: ['closer', 'same', 'further', 'distanceChange'],
    overTime: ['withinOneChange', 'distanceChangeOverTime'],
  },
  instrument: {
    alpha: ['alpha'],
    gwetAc2: ['gwetAc2'],
    icc: ['iccAgreement', 'iccConsistency', 'iccOfAverage'],
    severitySpread: ['severitySpread'],
    haloRoom: ['haloRoom', 'haloCoders'],
  },
} as const satisfies Record<string, Record<string, readonly Defined[]>>

type Part = keyof typeof parts
type TopicOf<P> = P extends Part ? keyof (typeof parts)[P] : never
type Topic = TopicOf<Part>

const partNames = Object.keys(parts) as Part[] // the keys of our own table

const reasons = [
  'few',
  'alike',
  'fewForShares',
  'fewForFine',
  'leftOver',
  'partHidden',
  'stillRunning',
  'noMarks',
  'noCoding',
  'noSecondVote',
  'fewExcerpts',
  'excerptsDiffer',
  'tooAlikeToTell',
  'notComputable',
] as const
const methodPoints = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

const sources =
  'James, Demaree & Wolf 1984; LeBreton & Senter 2008; Wilson 1927; Newcombe 1998; Krippendorff 2004, 2018; Hughes 2022; ' +
  'Gwet 2008, 2014; Shrout & Fleiss 1979; McGraw & Wong 1996; ten Hove et al. 2022; Koo & Li 2016; ' +
  'Saal, Downey & Lahey 1980; Whittaker, Forrester, Killian & Jones 2017.'

const heading = 'text-2xl font-bold'

const Figures = ({ topic, names }: { topic: Topic; names: readonly Defined[] }) => {
  const t = useTranslations('reports')
  return (
    <article id={topic} className="max-w-prose scroll-mt-6 space-y-2 break-inside-avoid target:bg-room-wash">
      {names.map((name) => (
        <div key={name} id={name === topic ? undefined : name} className="scroll-mt-6">
          <h3 className="text-lg font-bold">{t(`definitions.${name}.name`)}</h3>
          <p>{t(`definitions.${name}.text`)}</p>
        </div>
      ))}
      <p>
        <b>{t('explained.notSaid')}:</b> {t(`explained.topic.${topic}.not`)}
      </p>
      <p className="text-soft">
        <b>{t('explained.how')}:</b> {t(`explained.topic.${topic}.how`)}
      </p>
    </article>
  )
}

const Contents = () => {
  const t = useTranslations('reports.explained')
  const entries = [
    ...partNames.map((part) => ({ id: part, name: t(`part.${part}`) })),
    ...(['words', 'withheld', 'sources'] as const).map((id) => ({ id, name: t(id) })),
  ]
  return (
    <nav aria-label={t('contents')} className="print:hidden">
      <ul className="flex flex-wrap gap-x-4">
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-11 items-center text-room underline underline-offset-4">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Withheld = () => {
  const t = useTranslations('reports')
  return (
    <section aria-labelledby="withheld" className="space-y-4">
      <h2 id="withheld" className={heading}>
        {t('explained.withheld')}
      </h2>
      <ul className="max-w-prose list-disc space-y-1.5 pl-5">
        {methodPoints.map((point) => (
          <li key={point}>{t(`method.${point}`)}</li>
        ))}
      </ul>
      <p className="max-w-prose">{t('explained.withheldLead')}</p>
      <ul className="max-w-prose list-disc space-y-1.5 pl-5">
        {reasons.map((reason) => (
          <li key={reason}>{t(`hidden.${reason}`)}</li>
        ))}
      </ul>
    </section>
  )
}

/** What every figure of the reports is, what it does not say, and how it is worked out. */
export const Explained = () => {
  const t = useTranslations('reports.explained')
  return (
    <div className="space-y-12">
      <header className="space-y-3">
        <p className="print:hidden">
          <a href="/reports" className="inline-flex min-h-11 items-center text-soft underline underline-offset-4">
            {t('back')}
          </a>
        </p>
        <h1 className="text-3xl leading-tight font-bold">{t('title')}</h1>
        <p className="max-w-prose">{t('lead')}</p>
        <Contents />
      </header>
      {partNames.map((part) => (
        <section key={part} aria-labelledby={part} className="space-y-6">
          <h2 id={part} className={heading}>
            {t(`part.${part}`)}
          </h2>
          {Object.entries<readonly Defined[]>(parts[part]).map(([topic, names]) => (
            <Figures key={topic} topic={topic as Topic} names={names} /> // a key of our own table
          ))}
        </section>
      ))}
      <WordBounds />
      <Withheld />
      <section aria-labelledby="sources" className="space-y-3">
        <h2 id="sources" className={heading}>
          {t('sources')}
        </h2>
        <p className="max-w-prose">{t('check')}</p>
        <p className="max-w-prose text-soft">{sources}</p>
      </section>
    </div>
  )
}
