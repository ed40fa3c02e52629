'use client'
import { useTranslations } from 'next-intl'
import type { Press, Presses } from '../../lib/session/presses.ts'
import { Button } from '../pages/Button.tsx'
import { useDesk } from './desk.tsx'
import { useDetail } from './useDetail.ts'
import type { Face } from './useFace.ts'
import { useWords } from './useWords.ts'

const rowLook = {
  done: 'text-soft',
  next: 'bg-room-wash',
  later: '',
} as const

const numberLook = {
  done: 'bg-wash text-soft',
  next: 'bg-room text-on-room',
  later: 'bg-wash text-ink',
} as const

/** A press out of turn: open once more what was closed too early, or pass over the play or the talk that comes next. */
const isOffered = ({ state, allowed, type }: Press, next: Press | null): boolean => {
  if (!allowed || (type !== 'open' && type !== 'again')) return false
  return state === 'done' || (state === 'later' && next?.type === (type === 'open' ? 'play' : 'talk'))
}

const Row = (props: { press: Press; next: Press | null; place: number; detail: string }) => {
  const { press, next, place, detail } = props
  const t = useTranslations('console.ladder')
  const desk = useDesk()
  const { pressName } = useWords()
  const name = pressName(desk.view, press)
  return (
    <li
      aria-current={press.state === 'next' ? 'step' : undefined}
      className={`flex min-h-11 items-center gap-4 rounded-card px-3 py-1 lg:min-h-10 ${rowLook[press.state]}`}
    >
      <span
        aria-hidden="true"
        className={`flex size-7 shrink-0 items-center justify-center rounded-full text-sm font-semibold ${numberLook[press.state]}`}
      >
        {press.state === 'done' ? '✓' : place}
      </span>
      <span className="min-w-0 flex-1">
        <span className="mr-3">{name}</span>
        {press.state === 'done' && <span className="sr-only">{t('done')}</span>}
        <span className="block text-sm leading-tight text-soft md:inline">{detail}</span>
      </span>
      {isOffered(press, next) && (
        <Button look="small" onClick={() => desk.press(press)} aria-label={t(`${press.state}Label`, { name })}>
          {t(press.state === 'done' ? 'onceMore' : 'skipTo')}
        </Button>
      )}
      {press.state === 'next' && (
        <span aria-hidden="true" className="hidden rounded border border-control/50 px-2 text-sm text-soft lg:inline">
          →
        </span>
      )}
    </li>
  )
}

/** More presses behind us than this are folded, but for the last. */
const inSight = 3

/** Every press of this activity in order: what is behind us, what comes next, what is still to come. */
export const Ladder = ({ presses, face }: { presses: Presses; face: Face | null }) => {
  const t = useTranslations('console.ladder')
  const detailOf = useDetail(face)
  const rows = presses.presses.map((press, index) => (
    <Row key={press.id} press={press} next={presses.next} place={index + 1} detail={detailOf(press)} />
  ))
  const ahead = presses.presses.findIndex(({ state }) => state !== 'done')
  const folds = ahead > inSight ? ahead - 1 : 0
  return (
    <>
      {folds > 0 && (
        <details>
          <summary className="flex min-h-11 cursor-pointer items-center gap-4 px-3 text-sm text-soft lg:min-h-10">
            <span aria-hidden="true" className="w-7 text-center">
              ✓
            </span>
            {t('doneSteps', { count: folds })}
          </summary>
          <ol>{rows.slice(0, folds)}</ol>
        </details>
      )}
      <ol start={folds + 1}>{rows.slice(folds)}</ol>
    </>
  )
}
