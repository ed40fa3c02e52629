'use client'
import { useTranslations } from 'next-intl'
import type { JoinAddress } from '../projectorScreen.ts'
import { QrCode } from './QrCode.tsx'

/** Six digits in two groups: easier to read across a room and to type. Example: `483921` is `483 921`. */
const inGroups = (code: string) => `${code.slice(0, 3)} ${code.slice(3)}`

/** How to get into the room, and who sees what. `points`: what the workshop says beside it, if anything. */
export const JoinCard = ({ join, points }: { join: JoinAddress; points: readonly string[] }) => {
  const t = useTranslations('projector.join')
  return (
    <section className="grid h-full grid-cols-[1fr_auto] items-center gap-16 portrait:grid-cols-1 portrait:justify-items-center portrait:gap-8">
      <div className="flex flex-col gap-6">
        <h2 className="text-5xl leading-snug text-balance text-soft">
          {t.rich('open', {
            host: join.shownHost,
            b: (words) => <b className="wrap-anywhere text-ink">{words}</b>,
          })}
        </h2>
        <p className="text-[11.5rem] leading-none font-bold tracking-wide whitespace-nowrap portrait:text-[9rem]">
          {inGroups(join.code)}
        </p>
        {points.length === 0 ? (
          <p className="text-4xl leading-snug text-balance text-soft">{t('whoSeesWhat')}</p>
        ) : (
          <ul className="space-y-3 text-4xl leading-snug text-soft">
            {points.map((point) => (
              <li key={point} className="text-balance">
                {point}
              </li>
            ))}
          </ul>
        )}
      </div>
      <QrCode text={join.url} label={t('qr')} />
    </section>
  )
}
