'use client'
import { useTranslations } from 'next-intl'
import { buttonLook } from '../../pages/buttonLook.ts'
import { Qr } from '../../ui/Qr.tsx'
import { Dialog } from '../Dialog.tsx'
import { useDesk } from '../desk.tsx'

/** An address to hand on: as a QR code, and as a link to copy. */
const Address = ({ url, label }: { url: string; label: string }) => (
  <>
    <div className="mx-auto w-full max-w-64">
      <Qr text={url} label={label} />
    </div>
    <p className="rounded-card bg-wash px-3 py-2 text-center text-sm break-all select-all">{url}</p>
  </>
)

/** How a phone joins: what to open and type, or what to scan. */
export const JoinSheet = () => {
  const t = useTranslations('console.join')
  const { view, urls, ask } = useDesk()
  const code = view.code.replace(/(...)(...)/, '$1 $2')
  return (
    <Dialog title={t('title')} onClose={() => ask(null)}>
      <p>{t.rich('how', { host: urls.shownHost, b: (part) => <b className="break-all">{part}</b> })}</p>
      <p className="text-center text-5xl font-bold tracking-widest">{code}</p>
      <Address url={urls.joinUrl} label={t('qr')} />
    </Dialog>
  )
}

/** This console on a second device. */
export const RemoteSheet = () => {
  const t = useTranslations('console.remote')
  const { urls, ask } = useDesk()
  return (
    <Dialog title={t('title')} onClose={() => ask(null)}>
      <p>{t('how')}</p>
      <Address url={urls.remoteUrl} label={t('qr')} />
      <p className="text-sm text-soft">{t('careful')}</p>
    </Dialog>
  )
}

/** The big screen: opened here in a new window, or by its link on the machine that drives the projector. */
export const ScreenSheet = () => {
  const t = useTranslations('console.screen')
  const { urls, ask } = useDesk()
  return (
    <Dialog title={t('title')} onClose={() => ask(null)}>
      <p>{t('how')}</p>
      <p>
        <a href={urls.projectorUrl} target="_blank" rel="noreferrer" className={buttonLook('primary')}>
          {t('here')}
        </a>
      </p>
      <p>{t('there')}</p>
      <Address url={urls.projectorUrl} label={t('qr')} />
    </Dialog>
  )
}
