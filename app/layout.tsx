import './globals.css'
import type { Metadata, Viewport } from 'next'
import { cookies, headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getLocale } from 'next-intl/server'
import { ThemeScript } from './_ui/theme-script.tsx'

export const metadata: Metadata = { title: { default: 'Peil', template: '%s · Peil' }, robots: { index: false, follow: false } }
export const viewport: Viewport = { width: 'device-width', initialScale: 1, themeColor: [{ media: '(prefers-color-scheme: light)', color: '#f5f7f6' }, { media: '(prefers-color-scheme: dark)', color: '#0c1517' }] }

export default async function RootLayout({ children }: { children: React.ReactNode }) {
  const [locale, jar, head] = await Promise.all([getLocale(), cookies(), headers()])
  const chosen = jar.get('peil-theme')?.value
  const theme = chosen === 'dark' || chosen === 'light' ? chosen : undefined
  return (
    <html lang={locale} data-theme={theme} suppressHydrationWarning>
      <head><ThemeScript nonce={head.get('x-nonce') ?? undefined} /></head>
      <body className="min-h-dvh antialiased">
        <NextIntlClientProvider messages={null}>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
