import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageScope } from '#app/_server/scope.ts'
import { currentSession } from '#app/_server/session.ts'
import { Logo } from '#app/_ui/logo.tsx'
import { RoomLinks } from './_shell/room-links.tsx'
import { rooms } from './_shell/rooms.ts'
import { UserMenu } from './_shell/user-menu.tsx'
import { WorkspaceMenu } from './_shell/workspace-menu.tsx'

/** The frame of every room of a workspace: where one is, and the way to the others. */
export default async function WorkspaceLayout({ children, params }: { children: React.ReactNode; params: Promise<{ workspace: string }> }) {
  const { workspace: slug } = await params
  const [scope, session, t] = await Promise.all([pageScope(slug), currentSession(), getTranslations('nav')])
  if (!session) redirect('/sign-in')
  const links = rooms.map(({ key, path }) => ({ href: `/w/${slug}${path}`, label: t(key), key }))
  return (
    <div className="lg:grid lg:grid-cols-[15rem_1fr]">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-3 focus:rounded-lg focus:bg-surface focus:px-4 focus:py-2">{t('skip')}</a>
      <aside className="flex flex-wrap items-center gap-x-1 border-line px-3 pt-2 lg:sticky lg:top-0 lg:h-dvh lg:flex-col lg:flex-nowrap lg:items-stretch lg:border-r lg:px-0 lg:pt-0 print:hidden">
        <Link href={`/w/${slug}`} aria-label="Peil" className="rounded-lg px-1 lg:mx-4 lg:mb-3 lg:mt-4 lg:self-start"><Logo brief /></Link>
        <WorkspaceMenu slug={slug} name={scope.workspace.name} userId={session.user.id} />
        <UserMenu user={session.user} />
        <RoomLinks label={t('rooms')} links={links} />
      </aside>
      <main id="main" className="min-w-0 px-4 pb-20 pt-6 sm:px-8 lg:pt-9">
        <div className="mx-auto max-w-6xl">{children}</div>
      </main>
    </div>
  )
}
