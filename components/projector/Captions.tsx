'use client'
import { useTranslations } from 'next-intl'
import { useSheet } from '../../lib/client/sheets.ts'
import type { Line } from '../../lib/workshop/excerpt.ts'
import type { SheetHash } from '../../lib/workshop/ids.ts'
import { lineAt } from './lineAt.ts'
import { usePosition } from './usePosition.ts'

interface CaptionsProps {
  readonly captions: SheetHash
  /** Language of the recording. */
  readonly spoken: string
  readonly playing: boolean
  /** Beside a reveal there is less space. */
  readonly small?: boolean
  position(): number | null
}

/** What is being said, line by line, in the language of the recording. */
export const Captions = ({ captions, spoken, playing, position, small = false }: CaptionsProps) => {
  const t = useTranslations('projector.player')
  const sheet = useSheet<{ lines: Line[] }>(captions)
  const at = usePosition(position, playing)
  const line = sheet && lineAt(sheet.lines, at ?? 0)
  if (!line) return null
  const known = line.speaker === 'worker' || line.speaker === 'parent'
  return (
    <div>
      <p
        className={`${small ? 'text-2xl' : 'text-[2.2rem]'} font-bold ${line.speaker === 'worker' ? 'text-room' : 'text-soft'}`}
      >
        {known ? t(`speaker.${line.speaker}`) : line.speaker}
      </p>
      <p lang={spoken} className={`text-pretty ${small ? 'text-[2rem] leading-tight' : 'mt-2 text-6xl leading-snug'}`}>
        {line.text}
      </p>
    </div>
  )
}
