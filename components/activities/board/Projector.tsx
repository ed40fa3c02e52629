'use client'
import { useTranslations } from 'next-intl'
import type { BoardFigures } from '../../../lib/activities/board/boardFigures.ts'
import { BoardMean, ProjectorBoard } from '../ProjectorBoard.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'
import { byPeople, cornerWords } from './cornerWords.ts'

type Props = ProjectorScreenProps<'board'>
type Drawn = NonNullable<BoardFigures['drawn']>

/** The plain sentence: the fullest corner, where one is; or what the excerpts are, once they are there. */
const useHeading = ({ face, round }: Pick<Props, 'face' | 'round'>): string => {
  const t = useTranslations('projector.board')
  if (round.phase !== 'revealed') return face.prompt
  const { room, excerpts } = round.shown
  if (excerpts) {
    if (excerpts.length === 0) return t('none')
    return t(excerpts.some((place) => place.room) ? 'excerptsRoom' : 'excerpts', { count: excerpts.length })
  }
  if (!room || room.n === 0) return t('nobody')
  if (!room.drawn) return t('tooFew', { count: room.n })
  const [first, second] = byPeople(room.drawn.corners)
  if (!first || first[1] === 0 || first[1] === second?.[1]) return t('spread', { n: room.n })
  return t('corner', { count: first[1], n: room.n, ...cornerWords(first[0], face) })
}

/** As they lie on the field: the upper two, then the lower two. */
const asOnField = ['lowHigh', 'highHigh', 'lowLow', 'highLow'] as const

/** How many stand in each corner, laid out like the field beside it; the words are there for those who hear them. */
const Corners = ({ drawn, face }: { drawn: Drawn; face: Props['face'] }) => {
  const t = useTranslations('projector.board')
  return (
    <div className="space-y-2">
      <dl className="grid grid-cols-2 overflow-hidden rounded-card border-2 border-control text-center">
        {asOnField.map((corner, at) => (
          <div
            key={corner}
            className={`border-control py-2 ${at % 2 === 0 ? 'border-r-2 border-dashed' : ''} ${at < 2 ? 'border-b-2 border-dashed' : ''}`}
          >
            <dt className="sr-only">{t('cornerRow', cornerWords(corner, face))}</dt>
            <dd className="text-6xl leading-tight font-bold text-room tabular-nums">{drawn.corners[corner]}</dd>
          </div>
        ))}
      </dl>
      <p className="text-3xl text-soft">
        {t('perCorner')}
        {drawn.between > 0 && ` ${t('betweenCount', { count: drawn.between })}`}
      </p>
    </div>
  )
}

/** Everyone's points between care and authority; then the excerpts whose coding has been shown. */
export const BoardProjector = ({ face, round, talk }: Props) => {
  const t = useTranslations('projector')
  const heading = useHeading({ face, round })
  const shown = round.phase === 'revealed' ? round.shown : {}
  const drawn = shown.room?.drawn ?? null
  const counted = drawn !== null && !shown.excerpts
  return (
    <ProjectorBoard
      heading={heading}
      across={face.across.name}
      up={face.up.name}
      piles={drawn?.piles ?? []}
      mean={drawn?.mean ?? null}
      places={shown.excerpts ?? null}
    >
      {counted && !talk && <Corners drawn={drawn} face={face} />}
      {counted && <p className="text-3xl text-soft">{t('dot')}</p>}
      {drawn?.mean && <BoardMean mean={drawn.mean} />}
      {talk}
    </ProjectorBoard>
  )
}
