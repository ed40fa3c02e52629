import { useTranslations } from 'use-intl'
import type { RecordedSession, RecordWords } from './ownRecordText.ts'

/** Own marks and words by activity, with what the room was shown beside them. No praise, no blame. */
export const RecordMarks = ({ record, words }: { record: RecordedSession; words: RecordWords }) => {
  const t = useTranslations('phone.record')
  if (record.activities.length === 0) return <p className="text-soft">{t('empty')}</p>
  return (
    <div className="flex flex-col gap-4">
      {record.activities.map(({ title, byHand, lines }) => {
        const compared = lines.some(({ room, coding }) => room !== null || coding !== null)
        return (
          <section key={title} className="border-line border-t pt-3">
            <h3 className="leading-snug font-semibold">{title}</h3>
            {byHand ? <p className="text-soft text-sm">{words.byHand}</p> : null}
            {compared ? (
              <table className="mt-1 w-full text-sm">
                <thead className="text-soft">
                  <tr>
                    <th scope="col" className="text-left font-normal">
                      {t('about')}
                    </th>
                    {[words.mine, words.room, words.coding].map((word) => (
                      <th key={word} scope="col" className="px-1 text-right font-normal">
                        {word}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {lines.map(({ about, mine, room, coding }) => (
                    <tr key={about} className="align-top">
                      <th scope="row" className="py-1 pr-2 text-left leading-snug font-normal">
                        {about}
                      </th>
                      {[mine, room, coding].map((value, at) => (
                        <td key={at} className="px-1 py-1 text-right font-semibold tabular-nums">
                          {value ?? '–'}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ) : (
              <dl className="mt-1 flex flex-col gap-1 leading-snug">
                {lines.map(({ about, mine }, at) => (
                  <div key={at}>
                    <dt className="text-soft text-sm">{about}</dt>
                    <dd>{mine}</dd>
                  </div>
                ))}
              </dl>
            )}
          </section>
        )
      })}
    </div>
  )
}
