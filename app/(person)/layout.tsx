import { ArrowLeft } from 'lucide-react'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentSession } from '#app/_server/session.ts'
import { Logo } from '#app/_ui/logo.tsx'

/** The frame of what belongs to a person and to no workspace. */
export default async function PersonLayout({ children }: { children: React.ReactNode }) {
  const [session, t] = await Promise.all([currentSession(), getTranslations('account')])
  if (!session) redirect('/sign-in')
  return (
    <div className="mx-auto max-w-3xl px-4 sm:px-8">
      <header className="flex items-center justify-between gap-4 py-5">
        <Link href="/" className="rounded-lg"><Logo /></Link>
        <Link href="/" className="inline-flex min-h-10 items-center gap-1.5 rounded-lg px-3 text-sm font-semibold text-water hover:bg-water-wash"><ArrowLeft size={15} aria-hidden="true" />{t('back')}</Link>
      </header>
      <main id="main" className="pb-20 pt-6">{children}</main>
    </div>
  )
}
