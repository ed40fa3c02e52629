import { useTranslations } from 'use-intl'
import { Button } from '../../ui/Button.tsx'
import { Scale } from '../../ui/Scale.tsx'
import { PhoneHeading } from '../PhoneHeading.tsx'
import { PhoneHelp } from '../PhoneHelp.tsx'
import { PhoneReceipt } from '../PhoneReceipt.tsx'
import { PhoneTimer } from '../PhoneTimer.tsx'
import type { PhoneScreen } from '../phoneScreen.ts'

/** The five buttons: they fill the lower two thirds, 5 on top, and everything fits without scrolling. */
export const PhoneVote = ({ face, activity, said, clockOffset, respond, pass }: PhoneScreen<'rate'>) => {
  const t = useTranslations('phone.vote')
  const { round } = activity
  const options = [...face.scale.labels].sort((a, b) => b.value - a.value)
  return (
    <div className="flex grow flex-col gap-2.5">
      <PhoneHeading
        under={
          <>
            {round.number > 1 ? (
              <>
                {t('secondVote')}. {said.before === null ? null : t('first', { mark: said.before.mark })}
              </>
            ) : (
              face.excerpt.title
            )}
            {round.closesAt === null ? null : (
              <>
                {' · '}
                <PhoneTimer endsAt={round.closesAt} clockOffset={clockOffset} of="vote" />
              </>
            )}
          </>
        }
      >
        {face.prompt}
      </PhoneHeading>
      <Scale
        label={t('marks')}
        options={options}
        chosen={said.response?.mark ?? null}
        onChoose={(mark) => respond({ mark })}
      />
      <PhoneReceipt said={said} />
      <div className="grid grid-cols-2 gap-2">
        <PhoneHelp anchors={face.scale.anchors} mark={said.response?.mark ?? null} />
        <Button look={said.passed ? 'chosen' : 'plain'} pressed={said.passed} onPress={pass} className="px-3!">
          {t('pass')}
        </Button>
      </div>
    </div>
  )
}
