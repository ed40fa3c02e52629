'use client'
import { useTranslations } from 'next-intl'
import type { CodedReason } from '../../lib/activities/expertCoding.ts'
import { reasonPages } from '../../lib/activities/reasonPages.ts'
import type { LocalText } from '../../lib/workshop/text.ts'
import { FitToSpace } from './FitToSpace.tsx'
import { WallPageNumber } from './ProjectorWallList.tsx'
import type { ScreenLook } from './projectorScreen.ts'
import { useLocalText } from './useLocalText.ts'
import { usePage } from './usePage.ts'

type ReasonProps = CodedReason & { readonly spoken: string }

const Reason = ({ name, mark, reason, moments, spoken }: ReasonProps) => {
  const t = useTranslations('projector.why')
  const text = useLocalText()
  return (
    <article className="leading-snug">
      <h3 className="flex items-baseline gap-[0.5em] text-[1.12em] leading-tight font-bold">
        <span className="text-expert">{mark ?? '–'}</span>
        {text(name)}
        {mark === null && <span className="font-normal text-soft">{t('notDiscussed')}</span>}
      </h3>
      {reason && <p className="mt-[0.15em]">{text(reason)}</p>}
      {moments.map((moment) => (
        <p key={moment.line} className="mt-[0.3em] border-l-[0.15em] border-expert pl-[0.6em]">
          <q lang={spoken}>{moment.text}</q> <span className="text-soft">{text(moment.note)}</span>
        </p>
      ))}
    </article>
  )
}

interface ProjectorReasonsProps {
  readonly label: LocalText
  /** In the order to be read: where the room was widest apart first. */
  readonly reasons: readonly CodedReason[]
  /** Language of the recording: lines are quoted as they were spoken. */
  readonly spoken: string
  readonly look: ScreenLook | undefined
  serverNow(): number
}

/** Why, element by element, with the lines that decided it: as many on a page as are read from the back row. */
export const ProjectorReasons = ({ label, reasons, spoken, look, serverNow }: ProjectorReasonsProps) => {
  const t = useTranslations('projector.why')
  const text = useLocalText()
  const pages = reasonPages(reasons)
  const at = usePage(look, pages.length, serverNow)
  return (
    <section className="flex h-full min-h-0 flex-col gap-4">
      <div className="flex items-baseline justify-between gap-8">
        <h2 className="text-4xl leading-tight font-semibold">{t('heading')}</h2>
        <p className="shrink-0 text-4xl text-expert">{text(label)}</p>
      </div>
      <FitToSpace key={at} largest={2.8} smallest={2.2} className="flex-1">
        <div className="grid grid-cols-2 gap-x-[1.8em] portrait:grid-cols-1">
          {pages[at]?.map((column) => (
            <div key={column[0]?.id} className="space-y-[0.9em]">
              {column.map((reason) => (
                <Reason key={reason.id} {...reason} spoken={spoken} />
              ))}
            </div>
          ))}
        </div>
      </FitToSpace>
      <WallPageNumber page={at} pages={pages.length} />
    </section>
  )
}
