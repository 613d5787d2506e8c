import { getTranslations } from 'next-intl/server'
import { Logo } from '#app/_ui/logo.tsx'

/** Unknown, mistyped, expired, withdrawn and forbidden links all end here: which of these it was is nobody's business. */
export default async function NotHere() {
  const t = await getTranslations('shared')
  return (
    <main id="main" className="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-6 py-16">
      <Logo className="mb-8 block" />
      <h1 className="text-2xl font-bold">{t('gone.title')}</h1>
      <p className="mt-3 text-ink-soft">{t('gone.body')}</p>
    </main>
  )
}
