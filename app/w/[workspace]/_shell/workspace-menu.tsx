import { Check, ChevronsUpDown, Plus } from 'lucide-react'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { appDatabase } from '#lib/db/database.ts'
import { listWorkspaces } from '#lib/team/list-workspaces.ts'
import { Badge } from '#app/_ui/badge.tsx'
import { classNames } from '#app/_ui/class-names.ts'
import { Menu } from '#app/_ui/menu.tsx'

const row = 'flex min-h-10 items-center gap-2 rounded-lg px-3 py-2 text-sm hover:bg-sunken'

/** Which workspace one is in, and the way to one's others. */
export async function WorkspaceMenu({ slug, name, userId }: { slug: string; name: string; userId: string }) {
  const [t, workspaces] = await Promise.all([getTranslations('nav'), listWorkspaces(appDatabase(), userId)])
  const button = (
    <span className="flex min-h-10 w-full items-center justify-between gap-2 px-3 text-sm font-semibold">
      <span className="truncate">{name}</span>
      <ChevronsUpDown size={15} aria-hidden="true" className="shrink-0 text-ink-faint" />
    </span>
  )
  return (
    <Menu button={button} label={t('workspaceMenu')} className="min-w-0 flex-1 lg:mx-2 lg:mb-2 lg:flex-none" panelClassName="left-0 top-full mt-1">
      <ul>
        {workspaces.map((workspace) => (
          <li key={workspace.slug}>
            <Link href={`/w/${workspace.slug}`} aria-current={workspace.slug === slug ? 'true' : undefined} className={classNames(row, workspace.slug === slug && 'font-semibold')}>
              <span className="truncate">{workspace.name}</span>
              {workspace.isDemo ? <Badge>{t('demo')}</Badge> : null}
              {workspace.slug === slug ? <Check size={15} aria-hidden="true" className="ml-auto shrink-0 text-water" /> : null}
            </Link>
          </li>
        ))}
      </ul>
      <Link href="/workspaces/new" className={classNames(row, 'mt-1 border-t border-line text-ink-soft')}><Plus size={15} aria-hidden="true" />{t('newWorkspace')}</Link>
    </Menu>
  )
}
