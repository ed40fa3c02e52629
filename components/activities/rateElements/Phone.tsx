import { useTranslations } from 'use-intl'
import { PhoneClosed } from '../PhoneClosed.tsx'
import { PhoneElement } from '../PhoneElement.tsx'
import { PhoneHelp } from '../PhoneHelp.tsx'
import { PhoneReady } from '../PhoneReady.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'
import { PhoneMarks } from './PhoneMarks.tsx'
import { PhoneRevealed } from './PhoneRevealed.tsx'
import { PhoneVote } from './PhoneVote.tsx'

/** Marks on the elements of the framework, one after the other, on the phone. */
export const Phone = (props: PhoneScreen<'rateElements'>) => {
  const t = useTranslations('phone.ready')
  const { elements } = props.face
  const { language, activity, player, clockOffset, moments, said, face } = props
  const { phase } = activity.round
  if (phase === 'open') return <PhoneVote {...props} />
  if (phase === 'revealed') return <PhoneRevealed {...props} />
  if (phase === 'closed') {
    return (
      <PhoneClosed title={face.excerpt.title} activity={activity} player={player} clockOffset={clockOffset} said={said}>
        <PhoneMarks elements={face.elements} marks={said.response ?? {}} />
      </PhoneClosed>
    )
  }
  return (
    <PhoneReady
      language={language}
      excerpt={face.excerpt}
      activity={activity}
      player={player}
      clockOffset={clockOffset}
      moments={moments}
      next={t('nextElements', { n: elements.length })}
      preview={
        <ul className="flex flex-wrap gap-2">
          {elements.map((element) => (
            <li key={element.id}>
              <PhoneElement
                element={element}
                className="border-control bg-card min-h-11 rounded-full border px-4 text-sm active:scale-[0.98]"
              >
                {element.name}
              </PhoneElement>
            </li>
          ))}
        </ul>
      }
    >
      <PhoneHelp anchors={face.scale.anchors} mark={null} />
    </PhoneReady>
  )
}
