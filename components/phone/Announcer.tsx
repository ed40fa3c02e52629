import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import { type Announcement, announcementOf, type Moment } from './announcementOf.ts'

/** What is said of writing in other words than of a vote. */
const ofWriting = ['open', 'closed', 'received', 'late', 'refused'] as const
const isOfWriting = (what: Announcement): what is (typeof ofWriting)[number] => ofWriting.some((one) => one === what)

/** Says aloud, to those who listen to the page, what others see change: opened, received, closed, shown. */
export const Announcer = ({ view, posted, status }: Moment) => {
  const t = useTranslations('phone')
  const writes = view?.activity?.writes === true
  const before = useRef<Moment>({ view, posted, status })
  const [said, setSaid] = useState<{ what: Announcement; times: number } | null>(null)
  useEffect(() => {
    const now = { view, posted, status }
    const what = announcementOf(before.current, now)
    before.current = now
    if (what !== null) setSaid((last) => ({ what, times: (last?.times ?? 0) + 1 }))
  }, [view, posted, status])
  return (
    <div role="status" aria-live="polite" className="sr-only">
      {/* A new element each time: the same sentence twice is then read twice. */}
      {said === null ? null : (
        <p key={said.times}>
          {t(writes && isOfWriting(said.what) ? `announceWriting.${said.what}` : `announce.${said.what}`)}
        </p>
      )}
    </div>
  )
}
