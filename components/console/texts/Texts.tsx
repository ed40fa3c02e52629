'use client'
import { useTranslations } from 'next-intl'
import { useDesk } from '../desk.tsx'
import type { Face } from '../useFace.ts'
import { Groups } from './Groups.tsx'
import { Hanging } from './Hanging.tsx'
import { TextRow } from './TextRow.tsx'
import { useFocusAfter } from './useFocusAfter.ts'

const labelsOf = (face: Face | null): ReadonlyMap<string, string> =>
  new Map(face !== null && 'fields' in face ? face.fields.map(({ id, label }) => [id, label]) : [])

/**
 * What the room wrote, without names, to be read before the room does: what should not be shown is hidden, what belongs
 * together is grouped. Nothing of it is on any other screen until the reveal.
 */
export const Texts = ({ face }: { face: Face | null }) => {
  const t = useTranslations('console.texts')
  const { view } = useDesk()
  const focusAfter = useFocusAfter()
  const { conduct, activity } = view
  if (!conduct?.texts || activity === null) return null
  const { texts, wall } = conduct
  const labels = labelsOf(face)
  const fields = [...new Set(texts.map(({ field }) => field))]
  const hidden = texts.filter(({ key }) => wall.hidden.includes(key)).length
  return (
    <section aria-labelledby="texts" className="space-y-3 rounded-card border border-line bg-card px-4 py-3">
      <h2 id="texts" className="font-bold">
        {t('heading', { count: texts.length })}{' '}
        <span className="text-sm font-normal text-soft">{t('hiddenCount', { count: hidden })}</span>
      </h2>
      {activity.round.phase === 'closed' && <p className="text-sm text-soft">{t('before')}</p>}
      {texts.length === 0 && <p className="text-soft">{t('none')}</p>}
      <Hanging />
      {texts.length > 0 && <Groups roundId={activity.round.id} wall={wall} />}
      {fields.map((field) => (
        <div key={field}>
          {fields.length > 1 && labels.has(field) && <h3 className="text-sm font-semibold">{labels.get(field)}</h3>}
          <ul className="divide-y divide-line">
            {texts
              .filter((text) => text.field === field)
              .map((text, _at, others) => (
                <TextRow
                  key={text.key}
                  roundId={activity.round.id}
                  text={text}
                  others={others.filter((other) => other !== text && !wall.hidden.includes(other.key))}
                  wall={wall}
                  focusAfter={focusAfter}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
