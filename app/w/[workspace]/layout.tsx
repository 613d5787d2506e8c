import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { Logo } from '#app/_ui/logo.tsx'
import { RoomLinks } from './_shell/room-links.tsx'
import { rooms } from './_shell/rooms.ts'

/** The frame of every room of a workspace: where one is, and the way to the others. */
export default async function WorkspaceLayout({ children, params }: { children: React.ReactNode; params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, t] = await Promise.all([pageScope(slug), getTranslations('nav')])
  const links = rooms.map(({ key, path }) => ({ href: `/w/${slug}${path}`, label: t(key), key }))
  return (
    <div className="lg:grid lg:grid-cols-[15rem_1fr]">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-3 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-2">{t('skip')}</a>
      <aside className="border-line lg:sticky lg:top-0 lg:flex lg:h-dvh lg:flex-col lg:border-r">
        <div className="flex items-center justify-between px-5 py-4">
          <Link href={`/w/${slug}`}><Logo /></Link>
        </div>
        <p className="hidden truncate px-5 pb-3 text-sm font-semibold lg:block">{scope.workspace.name}</p>
        <RoomLinks label={t('rooms')} links={links} />
      </aside>
      <main id="main" className="min-w-0 px-4 pb-20 pt-6 sm:px-8 lg:pt-9">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
    </div>
  )
}
