import { useTranslations } from 'next-intl'
import { WideTable } from './WideTable.tsx'

interface Band {
  readonly word: string
  readonly bounds: string
}

const Table = ({ name, source, bands }: { name: string; source: string; bands: readonly Band[] }) => {
  const t = useTranslations('reports.explained.column')
  const cell = 'px-2 py-2 text-left align-top'
  return (
    <WideTable label={name}>
      <table className="w-full max-w-prose border-b border-line">
        <caption className="py-1 text-left font-bold">
          {name} <span className="font-normal text-soft">({source})</span>
        </caption>
        <thead>
          <tr className="text-sm text-soft">
            <th scope="col" className={cell}>
              {t('word')}
            </th>
            <th scope="col" className={cell}>
              {t('bounds')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map(({ word, bounds }) => (
            <tr key={word} className="border-t border-line">
              <th scope="row" className={`${cell} font-normal`}>
                {word}
              </th>
              <td className={cell}>{bounds}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** The words that figures are given, and from where to where each goes. */
export const WordBounds = () => {
  const t = useTranslations('reports.explained')
  const page = useTranslations('reports.page')
  const common = useTranslations('common')
  const between = (from: string, to: string) => t('bounds.between', { from, to })
  return (
    <section aria-labelledby="words" className="space-y-6">
      <h2 id="words" className="text-2xl font-bold">
        {t('words')}
      </h2>
      <p className="max-w-prose">{t('wordsLead')}</p>
      <Table
        name={t('bounds.agreement')}
        source={t('bounds.agreementSource')}
        bands={[
          { word: common('agreement.none'), bounds: t('bounds.upTo', { to: '30' }) },
          { word: common('agreement.weak'), bounds: between('31', '50') },
          { word: common('agreement.moderate'), bounds: between('51', '70') },
          { word: common('agreement.strong'), bounds: between('71', '90') },
          { word: common('agreement.veryStrong'), bounds: t('bounds.from', { from: '91' }) },
        ]}
      />
      <Table
        name={t('bounds.lean')}
        source={t('bounds.leanOwn')}
        bands={[
          { word: page('lean.onTheMark'), bounds: t('bounds.onTheMark') },
          { word: page('lean.noClearLean'), bounds: t('bounds.noClearLean') },
          { word: t('bounds.littleWord'), bounds: t('bounds.little') },
          { word: t('bounds.clearlyWord'), bounds: t('bounds.clearly') },
        ]}
      />
      <Table
        name={t('bounds.alpha')}
        source={t('bounds.alphaSource')}
        bands={[
          { word: t('bounds.reliable'), bounds: t('bounds.from', { from: '0.800' }) },
          { word: t('bounds.tentative'), bounds: between('0.667', '0.799') },
          { word: t('bounds.unreliable'), bounds: t('bounds.below', { to: '0.667' }) },
        ]}
      />
      <Table
        name={t('bounds.icc')}
        source={t('bounds.iccSource')}
        bands={[
          { word: page('icc.poor'), bounds: t('bounds.below', { to: '0.50' }) },
          { word: page('icc.moderate'), bounds: between('0.50', '0.75') },
          { word: page('icc.good'), bounds: between('0.75', '0.90') },
          { word: page('icc.excellent'), bounds: t('bounds.from', { from: '0.90' }) },
        ]}
      />
    </section>
  )
}
