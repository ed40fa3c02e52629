'use client'
import { useTranslations } from 'next-intl'
import { ZoomToSpace } from '../FitToSpace.tsx'
import type { ProjectorScreenProps } from '../projectorScreen.ts'

/** Thanks, what is on the phones now, and whom to turn to where the facilitator has said so. */
export const CloseProjector = ({ face }: ProjectorScreenProps<'close'>) => {
  const t = useTranslations('projector.close')
  return (
    <ZoomToSpace>
      <section className="flex grow flex-col justify-center gap-12">
        <h2 className="text-8xl leading-tight font-bold text-balance">{face.heading}</h2>
        <ul className="space-y-5 text-5xl leading-snug text-soft">
          {face.points.map((point) => (
            <li key={point} className="text-balance">
              {point}
            </li>
          ))}
        </ul>
        {face.support !== null && (
          <div className="rounded-card bg-room-wash px-10 py-7">
            <h3 className="text-4xl text-soft">{t('support')}</h3>
            <p className="mt-2 text-5xl leading-snug font-semibold text-balance wrap-anywhere">{face.support}</p>
          </div>
        )}
      </section>
    </ZoomToSpace>
  )
}
