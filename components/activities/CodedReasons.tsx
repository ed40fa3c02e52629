'use client'
import { useTranslations } from 'next-intl'
import type { CodedReason } from '../../lib/activities/expertCoding.ts'
import { useLocalText } from './useLocalText.ts'

interface CodedReasonsProps {
  readonly reasons: readonly CodedReason[]
  /** Language of the recording; absent while its texts are on their way. */
  readonly spoken?: string | undefined
}

/** Why, element by element, with the lines of the transcript that decided it. */
export const CodedReasons = ({ reasons, spoken }: CodedReasonsProps) => {
  const t = useTranslations('console.figures')
  const text = useLocalText()
  return (
    <ul className="space-y-3">
      {reasons.map(({ id, name, mark, reason, moments }) => (
        <li key={id}>
          <p>
            <b>
              {text(name)}: {mark ?? t('notDiscussed')}
            </b>{' '}
            {reason && text(reason)}
          </p>
          {moments.map(({ text: words, note }, index) => (
            <p key={index} className="mt-1 border-l-2 border-expert pl-3 text-sm">
              <q lang={spoken}>{words}</q> <span className="text-soft">{text(note)}</span>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
