import type * as z from 'zod/mini'
import type { LocalText } from '../../../workshop/text.ts'
import type { Activity } from '../../../workshop/workshop.ts'

/** An activity as it is written here: its schema reads it. */
export type Written = z.input<typeof Activity>

export const text = (en: string, cy: string): LocalText => ({ en, cy })

/** Minutes in the full half day, the core and the short hour; `null`: left out. */
export type Minutes = readonly [full: number, core: number | null, short: number | null]

/** The id of the activity of a step; `part` names a further one of the same step. It gives nothing away. */
export const idOf = (step: string, part = ''): string => `act_step${step}${part}`

/** One activity of a step of the agenda. `part`: a further activity of the same step. */
export const activity = (
  step: string,
  [full, core, short]: Minutes,
  rest: Pick<Written, 'kind' | 'title' | 'config'> & Partial<Pick<Written, 'notesBefore' | 'notesAfter' | 'asking'>>,
  part = '',
): Written => ({
  id: idOf(step, part),
  step,
  minutes: full,
  tracks: { full, core, short },
  notesBefore: [],
  notesAfter: [],
  asking: null,
  ...rest,
})

/** A note that is read from a press on. */
export const after = (rung: string, en: string, cy: string) => ({ rung, text: text(en, cy) })

/** How people are asked about something that is not heard: once, with a timer that the facilitator may set. */
export const asked = (
  voteSeconds: number,
  talkPrompt: LocalText = text('In pairs: what do you see?', 'Mewn parau: beth welwch chi?'),
) => ({ rounds: 1, order: 'barsFirst' as const, thinkSeconds: null, voteSeconds, talkSeconds: 120, talkPrompt })

/** How people are asked about an excerpt. */
export const heard = (rounds: number, voteSeconds: number) => ({
  rounds,
  order: 'barsFirst' as const,
  thinkSeconds: 10,
  voteSeconds,
  talkSeconds: 120,
  talkPrompt: text(
    'In pairs: which words did you hear? What would move your mark by one?',
    'Mewn parau: pa eiriau glywsoch chi? Beth fyddai’n symud eich marc o un?',
  ),
})

export const seven = [
  'empathy',
  'collaboration',
  'autonomy',
  'evocation',
  'purposefulness',
  'clarityAboutConcerns',
  'childFocus',
]

/** The excerpts in the order of the agenda’s own numbering, under ids that give nothing away. */
export const excerpts = {
  doorstep: 'exc_k4wm2r',
  noRush: 'exc_p9tz6c',
  threeThings: 'exc_b7hq3n',
  mornings: 'exc_v2xd8f',
  teatime: 'exc_j6ls5g',
  sizeElevens: 'exc_r3yk9b',
} as const
