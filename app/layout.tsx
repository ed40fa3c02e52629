import '@fontsource-variable/atkinson-hyperlegible-next'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'

// Each page takes its nonce from its request, so none may be made in advance.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#0f151b' },
  ],
}

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('common')
  // The address of a console or a projector must not travel on with a link.
  return {
    title: { default: t('product'), template: `%s · ${t('product')}` },
    referrer: 'same-origin',
    robots: 'noindex',
  }
}

const Layout = async ({ children }: { children: ReactNode }) => (
  <html lang={await getLocale()}>
    <body className="min-h-dvh bg-paper text-ink">
      <NextIntlClientProvider>{children}</NextIntlClientProvider>
    </body>
  </html>
)

export default Layout
