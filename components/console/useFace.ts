'use client'
import { useLocale } from 'next-intl'
import type { FaceOf, KindName } from '../../lib/activities/kinds.ts'
import { useSheet } from '../../lib/client/sheets.ts'
import type { ActivityView } from '../../lib/session/view.ts'
import type { Localised } from '../../lib/workshop/text.ts'

/** The open texts of an activity, in the language of this page. */
export type Face = Localised<FaceOf<KindName>>

export const useFace = (activity: ActivityView | null): Face | null => {
  const locale = useLocale()
  return useSheet<Face>(activity?.sheet[locale === 'cy' ? 'cy' : 'en'] ?? null)
}

/** What the room reads on top: the question, or the heading. */
export const headingOf = (face: Face | null): string | null => {
  if (face === null) return null
  return 'prompt' in face ? face.prompt : face.heading
}

/** Whether this screen would say whom to turn to, and nobody has told it. */
export const lacksSupport = (face: Face | null): boolean => face !== null && 'support' in face && face.support === null

/** The recording of an activity; `null` where there is none or its texts are still on their way. */
export const excerptOf = (face: Face | null) => (face !== null && 'excerpt' in face ? face.excerpt : null)
