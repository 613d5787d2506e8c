import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { LanguageSwitch } from '#app/_ui/language-switch.tsx'
import { Logo } from '#app/_ui/logo.tsx'
import { chooseLocaleAction } from '#app/_server/choose-actions.ts'
import { GaugePanel } from './gauge-panel.tsx'

/** The doorstep: a form on paper beside a gauge board standing in the water. */
export default async function DoorLayout({ children }: { children: React.ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations('auth'), getLocale()])
  return (
    <div className="flex min-h-dvh flex-col lg:grid lg:grid-cols-[minmax(24rem,2fr)_3fr]">
      <GaugePanel title={t('promise')} lead={t('promiseLead')} />
      <div className="flex flex-1 flex-col px-5 sm:px-10">
        <header className="flex items-center justify-between gap-4 py-5">
          <Link href="/" className="rounded-lg"><Logo /></Link>
          <LanguageSwitch action={chooseLocaleAction} current={locale} label={t('language')} />
        </header>
        <main id="main" className="flex flex-1 flex-col justify-center pb-20 pt-6">
          <div className="mx-auto w-full max-w-md">{children}</div>
        </main>
      </div>
    </div>
  )
}
